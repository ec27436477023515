def log = new File(basedir, 'build.log').getText('UTF-8')
def reports = new File(basedir, 'src/main/nianbao').path + File.separator

['2023', '2024'].each {
    assert (log =~ /\Q${reports}${it}.json\E:12:\d+: error T4-SUM: .*\[reviewLitigation.review.total\]/).find()
}
assert !log.contains('\tat '): 'no stack trace'
return true
