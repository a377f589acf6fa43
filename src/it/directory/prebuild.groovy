org.openbydefault.it.GitFixture.create(new File(basedir, 'checkout'), 'https://github.com/acme/audited.git')
