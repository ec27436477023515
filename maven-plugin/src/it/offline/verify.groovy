def log = new File(basedir, 'build.log').getText('UTF-8')
assert new File(basedir, 'target/nianbao/2024.pdf').length() > 0
['render', 'check', 'convert', 'tables', 'report', 'help'].each { assert log.contains("nianbao:$it\n"): it }
assert log.contains('User property: nianbao.failOn')
return true
