// Whichever way it is made, the page is the one that the check writes; in a site it has a way back.
String page = new File(basedir, 'target/open-by-default/index.html').text
String back = '<nav><a href="../project-reports.html">← Project reports</a></nav>\n'
assert new File(basedir, 'target/reports/open-by-default/index.html').text == page
['site', 'old-site'].each {
    String inSite = new File(basedir, "target/$it/open-by-default/index.html").text
    assert inSite.contains(back) && inSite.replace(back, '') == page : it
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
