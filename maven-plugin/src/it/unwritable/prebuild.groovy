new File(basedir, 'target').mkdirs()
new File(basedir, 'target/nianbao').text = 'in the way'
return true
