['north', 'south', 'east'].each { module ->
    [2022, 2023, 2024].each { year ->
        ['html', 'docx'].each { format ->
            assert new File(basedir, "$module/target/nianbao/${year}.$format").length() > 0
        }
    }
}
def text = { new File(basedir, it).getText('UTF-8') }
assert text('north/target/nianbao/2022.html').contains('北岸')
assert text('east/target/nianbao/2024.html').contains('东岸')
assert !new File(basedir, 'target/nianbao').exists()
assert !text('build.log').contains('not marked as thread-safe')
return true
