// The invoker fills in the versions of this project's own POM alone; those below it take them from there.
def versions = new groovy.xml.XmlSlurper().parse(new File(basedir, 'pom.xml')).properties.children()
['policy', 'parent'].each { folder ->
    File pom = new File(basedir, folder + '/pom.xml')
    String text = pom.getText('UTF-8')
    versions.each { text = text.replace('@' + it.name() + '@', it.text()) }
    pom.setText(text, 'UTF-8')
}
