org.openbydefault.it.GitFixture.create(basedir, 'git@github.com:acme/sheep.git')
// what is not committed must not be changed
new File(basedir, 'README.md').append('\nA line that is not committed.\n')
