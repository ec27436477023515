def log = new File(basedir, 'build.log').getText('UTF-8')
assert new File(basedir, 'target/tables/2024.csv').getText('UTF-8').contains('行政规范性文件,1,0,5')
assert new File(basedir, 'target/tables/2024.json').getText('UTF-8').startsWith('{"tables":')
assert log.count('1 of 1 up to date.') == 3
return true
