// Whichever way it is made, the page is the one that the check writes.
String page = new File(basedir, 'target/open-by-default/index.html').text
['site', 'old-site', 'reports'].each {
    assert new File(basedir, "target/$it/open-by-default/index.html").text == page : it
}
['site', 'old-site'].each {
    assert new File(basedir, "target/$it/project-reports.html").text.contains('open-by-default/index.html') : it
    assert new File(basedir, "a/target/$it").isDirectory()
    assert !new File(basedir, "a/target/$it/open-by-default").exists() : it
}
['1-site', '2-old-site', '3-alone'].each {
    String log = new File(basedir, it + '.log').text
    assert log.contains('BUILD SUCCESS') : it
    assert !log.contains('LinkageError') && !log.contains('is not a report') : it
}
assert new File(basedir, '3-alone.log').text.contains('open-by-default/index.html')
return true
