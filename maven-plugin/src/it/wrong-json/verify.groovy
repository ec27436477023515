def log = new File(basedir, 'build.log').getText('UTF-8')
def reports = new File(basedir, 'src/main/nianbao').path + File.separator

assert log.contains("${reports}cut.json:4:")
assert log.contains("${reports}typo.json:3:")
assert log.contains("${reports}typo.json:5:") && log.contains('overview'): 'the nearest known key is named'
assert log.contains("${reports}typo.json:7:")
assert log.contains('[activeDisclosure.licensing.decisionThisYear]'): 'the path is named'
assert (log =~ /4 to mend|5 to mend/).find()
assert !log.contains('\tat '): 'no stack trace'
assert new File(basedir, 'target/nianbao/right.html').length() > 0
assert !new File(basedir, 'target/nianbao/typo.html').exists()
return true
