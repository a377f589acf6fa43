// The invoker fills in the versions of this project's own POM alone; those below it take them from there.
def versions = new groovy.xml.XmlSlurper().parse(new File(basedir, 'pom.xml')).properties.children()
for (String folder in ['policy', 'parent']) {
    File pom = new File(basedir, folder + '/pom.xml')
    String text = pom.getText('UTF-8')
    for (version in versions) {
        text = text.replace('@' + version.name() + '@', version.text())
    }
    pom.setText(text, 'UTF-8')
}
return true
