def log = new File(basedir, 'build.log').getText('UTF-8')
['2023', '2024'].each {
    assert log.count("Wrote ${new File(basedir, 'target/nianbao/' + it + '.html')}") == 2
    assert new File(basedir, "target/nianbao/${it}.html").getText('UTF-8').contains('样张')
}
assert !log.contains('up to date')
return true
