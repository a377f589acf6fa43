org.openbydefault.it.GitFixture.create(basedir, 'https://github.com/acme/lines.git')
