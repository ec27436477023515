import java.time.Instant

def log = new File(basedir, 'build.log').getText('UTF-8')
def documents = ['pdf', 'docx', 'html'].collect { new File(basedir, "target/nianbao/2024.$it") }

documents.each { assert it.length() > 0 }
assert log.count('2024.pdf') == 1: 'written by the first build only'
assert log.contains('1 of 1 up to date.')

// The log gives whole seconds.
def firstEnd = Instant.parse((log =~ /Finished at: (\S+)/)[0][1].replaceFirst(/[+-]00:00$/, 'Z'))
documents.each { assert it.lastModified() < firstEnd.plusSeconds(1).toEpochMilli(): "$it touched again" }
return true
