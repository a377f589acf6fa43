// Every XML block of README.md and docs/ that configures the plugin becomes an execution of its own.
File project = basedir.parentFile.parentFile.parentFile
List<File> pages = [new File(project, 'README.md')]
new File(project, 'docs').eachFileRecurse { if (it.name.endsWith('.md')) pages << it }

def executions = new StringBuilder()
pages.sort { it.path }.each { page ->
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
new File(basedir, 'ours.policy').text = (new File(project, 'docs/configuration.md').text =~ /(?s)```properties\n(.*?)```/)[0][1]
return true
