def theirs = new File(basedir, 'target/nianbao/old/theirs.html')
theirs.parentFile.mkdirs()
theirs.text = 'not ours'
return true
