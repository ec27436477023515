def log = new File(basedir, 'build.log').getText('UTF-8')
def place = new File(basedir, 'target/nianbao')

assert log.contains("$place is a file; a folder is needed there.")
assert !log.contains('\tat '): 'no stack trace'
assert place.text == 'in the way'
return true
