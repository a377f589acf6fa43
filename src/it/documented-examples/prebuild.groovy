// Every XML block of README.md and docs/ that configures the plugin becomes an execution of its own.
File project = basedir.parentFile.parentFile.parentFile
List<File> pages = [new File(project, 'README.md')]
new File(project, 'docs').eachFileRecurse { if (it.name.endsWith('.md')) pages << it }

def executions = new StringBuilder()
pages.sort { it.path }.each { page ->
    // the page about making a rule names one that does not exist
    if (page.name == 'adding-a-rule.md') {
        return
    }
    page.text.findAll(/(?s)```xml\n(.*?)```/) { it[1] }.eachWithIndex { block, number ->
        String configuration = null
        if (block.contains('<configuration>')) {
            configuration = (block =~ /(?s)<configuration>.*?<\/configuration>/)[0]
        } else if (block =~ /^\s*<(severities|options)>/) {
            configuration = "<configuration>${block}</configuration>"
        }
        if (configuration != null) {
            String id = page.name + '-' + (number + 1)
            executions << "<execution><id>${id}</id><phase>validate</phase><goals><goal>check</goal></goals>${configuration}</execution>\n"
        }
    }
}
assert executions.length() > 0
File pom = new File(basedir, 'pom.xml')
pom.text = pom.text.replaceFirst(/<!-- prebuild.*-->/, java.util.regex.Matcher.quoteReplacement(executions.toString()))
// The policies that the examples name are those of the same pages.
def yaml = { String page -> (new File(project, "docs/${page}.md").text =~ /(?s)```yaml\n(.*?)```/)[0][1] }
new File(basedir, 'ours.yml').text = yaml('configuration')
new File(basedir, 'acme').mkdir()
new File(basedir, 'acme/open-by-default.yml').text = yaml('policies')
return true
