import org.openbydefault.it.GitFixture

File checkout = new File(basedir, 'checkout')
GitFixture.create(checkout, 'https://github.com/acme/sheep.git')
new File(checkout, 'README.md').append('\nWhat is missing now: [the price](lost.md).\n')
GitFixture.commit(checkout, 'Name a price')
