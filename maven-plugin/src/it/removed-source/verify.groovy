def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains("Removed ${new File(basedir, 'target/nianbao/old/2019.html')}")
assert !new File(basedir, 'target/nianbao/old/2019.html').exists()
assert new File(basedir, 'target/nianbao/old/theirs.html').text == 'not ours'
assert new File(basedir, 'target/nianbao/2023.html').length() > 0
assert log.contains('1 of 1 up to date.')
return true
