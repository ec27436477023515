def report = new File(basedir, '数据 与 报告/二〇二四 年/青禾镇 年报.json')
report.parentFile.mkdirs()
report.bytes = new File(basedir, 'report.json').bytes
return true
