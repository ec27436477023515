assert new File(basedir, 'target/nianbao/二〇二四 年/青禾镇 年报.html').length() > 0
return true
