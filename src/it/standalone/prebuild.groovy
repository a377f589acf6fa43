import org.eclipse.jgit.api.Git
import org.openbydefault.it.GitFixture

File checkout = new File(basedir, 'checkout')
File playbooks = new File(basedir, 'playbooks')
GitFixture.create(checkout, 'https://github.com/acme/sheep-counter.git')
playbooks.mkdirs()
new File(playbooks, 'site.yml').text = '- hosts: all\n'
GitFixture.create(playbooks, 'https://github.com/acme/playbooks.git')
[checkout, playbooks].each {
    Git.cloneRepository().setURI(it.toURI() as String).setDirectory(new File(basedir, it.name + '.git')).setBare(true).call().close()
}
return true
