def log = new File(basedir, 'build.log').getText('UTF-8')
def converted = new File(basedir, 'target/nianbao-converted')
def text = { new File(converted, it).getText('UTF-8') }

assert text('manifest.jsonl').readLines().size() == 2
assert text('2020/liuxi.json').contains('"form": "2021"'): 'brought into the new form'
assert (text('2020/liuxi.json') =~ /"licensing": \{ "decisionsThisYear": 31/).find()
assert (text('2021/liuxi.json') =~ /"licensing": \{ "decisionsThisYear": 44/).find()
['2020', '2021'].each { assert new File(converted, "$it/liuxi.html").length() > 0 }
assert text('figures.csv').contains('行政许可')
assert new File(converted, 'index.html').length() > 0
assert log.contains('2 of them done before.')
return true
