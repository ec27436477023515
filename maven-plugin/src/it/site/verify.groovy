def page = { new File(basedir, "target/site/$it").getText('UTF-8') }

assert page('nianbao.html').contains('href="nianbao/2024.docx"')
assert page('nianbao.html').contains('Annual Reports')
assert page('nianbao.html').contains('T4-SUM'): 'findings are listed'
assert page('nianbao.html').contains('31'): 'figures are listed'
assert page('zh_CN/nianbao.html').contains('年度报告')
assert page('project-reports.html').contains('nianbao.html'): 'linked'
['', 'zh_CN/'].each { site ->
    ['html', 'docx'].each { assert new File(basedir, "target/site/${site}nianbao/2024.$it").length() > 0 }
}
return true
