def log = new File(basedir, 'build.log').getText('UTF-8')
def documents = new File(basedir, 'target/documents')
def found = []
documents.eachFileRecurse {
    if (it.file) found << documents.toPath().relativize(it.toPath()).toString().replace('\\', '/')
}

assert found.sort() == ['2024/2024.docx', '2024/2024.html', 'lake.docx', 'lake.html']
assert new File(documents, '2024/2024.html').getText('UTF-8').contains('样张'): 'the template of the project'
assert log.contains('2024-2024:docx')
assert log.contains('T2-XYEAR'): 'compared with the year before'
assert log.count('已跳过。') == 4: 'both goals twice, in the language of the project'
return true
