def installed = new File(localRepositoryPath, 'io/github/nianbao/it/attach/1')
['2023', 'branch-2024'].each { report ->
    ['html', 'docx'].each { assert new File(installed, "attach-1-${report}.$it").length() > 0 }
}
assert new File(basedir, 'build.log').getText('UTF-8').contains('2 of 2 up to date.')
return true
