new File(basedir, 'LICENSE').text = new File(basedir.parentFile.parentFile.parentFile, 'LICENSE').text
new File(basedir, 'target').mkdirs()
org.openbydefault.it.GitFixture.create(basedir, 'https://github.com/acme/sheep-counter.git')
