// Java takes the names of files in the encoding of the machine's locale.
return java.nio.charset.Charset.forName(System.getProperty('sun.jnu.encoding')).newEncoder().canEncode('年报')
