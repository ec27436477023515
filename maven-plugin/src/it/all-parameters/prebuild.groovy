// The example of the project itself, and what the year before might have been.
def example = new File(basedir, '../../../../templates/examples/2021.json').getText('UTF-8')
def write = { name, text ->
    def file = new File(basedir, name)
    file.parentFile.mkdirs()
    file.setText(text, 'UTF-8')
}
write('reports/2024/2024.json', example)
write('more reports/lake.json', example)
write('last year/2024.json', example.replace('"year": 2023', '"year": 2022').replace('"inForce": 43', '"inForce": 50'))
return true
