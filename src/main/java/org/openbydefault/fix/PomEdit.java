package org.openbydefault.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts elements into a POM, by insertions and by replacements of single values. Where an element goes follows the order of
 * the Maven model (maven.apache.org/pom.html); how it is indented, and the prefix of its names, follow the file.
 */
final class PomEdit {

    private static final List<String> PROJECT_ORDER = List.of(
            "modelVersion",
            "parent",
            "groupId",
            "artifactId",
            "version",
            "packaging",
            "name",
            "description",
            "url",
            "inceptionYear",
            "organization",
            "licenses",
            "developers",
            "contributors",
            "mailingLists",
            "prerequisites",
            "modules",
            "subprojects",
            "scm",
            "issueManagement",
            "ciManagement",
            "distributionManagement",
            "properties",
            "dependencyManagement",
            "dependencies",
            "repositories",
            "pluginRepositories",
            "build",
            "reports",
            "reporting",
            "profiles");
    private static final List<String> SCM_ORDER = List.of("connection", "developerConnection", "tag", "url");
    private static final List<String> LICENSE_ORDER = List.of("name", "url", "distribution", "comments");
    private static final List<String> TRACKER_ORDER = List.of("system", "url");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w.:-]+)=\"([^\"]*)\"");

    private static final Pattern COMMENT_BEHIND = Pattern.compile("[ \\t]*<!--[^\\n]*?-->(?=[ \\t]*\\r?\\n)");

    private final EncodedText file;
    private final String text;
    private final XmlElement project;
    private final List<Splice> splices = new ArrayList<>();
    private final Map<String, String> put = new TreeMap<>();

    private PomEdit(EncodedText file, XmlElement project) {
        this.file = file;
        this.text = file.text();
        this.project = project;
    }

    /** Empty where the bytes are no POM that can be changed in places. */
    static Optional<PomEdit> of(byte[] bytes) {
        return EncodedText.of(bytes)
                .flatMap(file -> XmlOutline.rootOf(file.text())
                        .filter(root -> root.name().equals("project"))
                        .map(root -> new PomEdit(file, root)));
    }

    /** The POM with all that was put into it. */
    byte[] bytes() {
        return file.with(splices);
    }

    /**
     * Puts an element below a parent, which may be absent. What the POM has of it already stays; values that differ are
     * replaced. Putting the same again changes nothing.
     *
     * @param parent names of the elements around it below {@code <project>}, outermost first
     * @param fragment the element, indented by two blanks a level
     * @return why it cannot be put there; empty when it was
     */
    Optional<String> put(List<String> parent, String fragment) {
        Optional<XmlElement> root = XmlOutline.rootOf(fragment);
        if (root.isEmpty()) {
            return Optional.of("what to paste is no single element");
        }
        Map<String, String> values = new TreeMap<>();
        collectValues(String.join("/", parent), fragment, root.get(), values);
        if (put.entrySet().containsAll(values.entrySet())) {
            return Optional.empty();
        }
        if (values.keySet().stream().anyMatch(put::containsKey)) {
            return Optional.of("another finding puts something else there");
        }
        Optional<String> refused = putNew(parent, fragment, root.get());
        if (refused.isEmpty()) {
            put.putAll(values);
        }
        return refused;
    }

    private Optional<String> putNew(List<String> parent, String fragment, XmlElement root) {
        XmlElement at = project;
        for (int level = 0; level < parent.size(); level++) {
            if (at.hasSeveral(parent.get(level))) {
                return Optional.of("there is more than one <" + parent.get(level) + ">");
            }
            Optional<XmlElement> next = at.child(parent.get(level));
            if (next.isEmpty()) {
                return putAbsent(at, wrapped(parent.subList(level, parent.size()), fragment));
            }
            at = next.get();
        }
        return put(at, fragment, root);
    }

    private static void collectValues(String path, String fragment, XmlElement element, Map<String, String> values) {
        String own = path.isEmpty() ? element.name() : path + "/" + element.name();
        for (XmlElement child : element.children()) {
            collectValues(own, fragment, child, values);
        }
        if (element.children().isEmpty()) {
            values.put(own, fragment.substring(element.startTagEnd(), element.contentEnd()));
        }
    }

    /**
     * Adds the attributes of a start tag to the element of that name, {@code project} itself or one directly below it.
     *
     * @param tag a start tag, for example {@code <scm child.scm.url.inherit.append.path="false">}
     * @return why they cannot be added; empty when they were, or stand there
     */
    Optional<String> addAttributes(String tag) {
        String name = tag.replaceFirst("^<([\\w.-]+)[\\s\\S]*", "$1");
        Optional<XmlElement> element = name.equals("project") ? Optional.of(project) : project.child(name);
        if (element.isEmpty()) {
            return Optional.of("the POM has no <" + name + ">");
        }
        XmlElement found = element.get();
        String present = text.substring(found.start(), found.startTagEnd());
        List<String> more = new ArrayList<>();
        Matcher attributes = ATTRIBUTE.matcher(tag);
        while (attributes.find()) {
            String place = name + "/@" + attributes.group(1);
            if (!present.contains(attributes.group(1) + "=") && put.put(place, attributes.group(2)) == null) {
                more.add(attributes.group(1) + "=\"" + attributes.group(2) + "\"");
            }
        }
        int end = found.startTagEnd() - (found.isEmptyTag() ? "/>" : ">").length();
        return more.isEmpty() ? Optional.empty() : add(Splice.insert(end, laidOut(more, found, present)));
    }

    /** One below the other: as those that are there, or else below the first. */
    private String laidOut(List<String> attributes, XmlElement element, String startTag) {
        int lastLine = startTag.lastIndexOf('\n') + 1;
        boolean isOneLine = lastLine == 0;
        String line = isOneLine ? lineIndent(element).orElse("") : startTag.substring(lastLine);
        int name = element.prefix().length() + element.name().length();
        String indent = isOneLine ? line + " ".repeat(name + 2) : line.substring(0, blanks(line));
        String separator = file.lineBreak() + indent;
        return (isOneLine ? " " : separator) + String.join(separator, attributes);
    }

    private Optional<String> put(XmlElement parent, String fragment, XmlElement root) {
        Optional<XmlElement> present = parent.child(root.name());
        if (present.isEmpty()) {
            return putAbsent(parent, fragment);
        }
        if (root.children().isEmpty()) {
            return replaceValue(present.get(), fragment.substring(root.startTagEnd(), root.contentEnd()));
        }
        for (XmlElement child : root.children()) {
            String part = fragment.substring(child.start(), child.end());
            Optional<String> refused =
                    put(present.get(), part, XmlOutline.rootOf(part).orElseThrow());
            if (refused.isPresent()) {
                return refused;
            }
        }
        return Optional.empty();
    }

    private Optional<String> replaceValue(XmlElement element, String value) {
        if (element.isEmptyTag()) {
            String name = element.prefix() + element.name();
            return add(new Splice(element.start(), element.end(), "<" + name + ">" + value + "</" + name + ">"));
        }
        String content = text.substring(element.startTagEnd(), element.contentEnd());
        if (content.contains("<")) {
            return Optional.of("<" + element.name() + "> holds a comment, a CDATA section or other elements");
        }
        int lead = content.length() - content.stripLeading().length();
        int end = content.isBlank() ? content.length() : content.stripTrailing().length();
        int from = element.startTagEnd() + (content.isBlank() ? 0 : lead);
        return add(new Splice(from, element.startTagEnd() + end, value));
    }

    private Optional<String> putAbsent(XmlElement parent, String fragment) {
        if (parent.isEmptyTag()) {
            return Optional.of("<" + parent.name() + "/> has no room for it");
        }
        String name = XmlOutline.rootOf(fragment).orElseThrow().name();
        int at = predecessor(parent, name).map(this::behind).orElse(parent.startTagEnd());
        return add(Splice.insert(at, laidOut(fragment, indentOf(parent))));
    }

    /** Behind the element, and behind a comment on it that ends its line. */
    private int behind(XmlElement element) {
        Matcher comment = COMMENT_BEHIND.matcher(text).region(element.end(), text.length());
        return comment.lookingAt() ? comment.end() : element.end();
    }

    /** The fragment on lines of its own, indented as the file is. The line of its last tag tells its own level. */
    private String laidOut(String fragment, String indent) {
        String[] lines = prefixed(fragment).split("\n", -1);
        int own = blanks(lines[lines.length - 1]);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            int level = i == 0 ? 0 : (blanks(lines[i]) - own) / 2;
            out.append(file.lineBreak())
                    .append(indent)
                    .append(unit().repeat(level))
                    .append(lines[i].strip());
        }
        return out.toString();
    }

    private static int blanks(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** The last of the children that stand before such an element in the order of the model. */
    private static Optional<XmlElement> predecessor(XmlElement parent, String name) {
        List<String> order = order(parent.name());
        int rank = order.indexOf(name);
        return parent.children().stream()
                .filter(child -> order.indexOf(child.name()) >= 0 && order.indexOf(child.name()) < rank)
                .max((a, b) -> Integer.compare(a.end(), b.end()));
    }

    private static List<String> order(String parent) {
        return switch (parent) {
            case "project" -> PROJECT_ORDER;
            case "scm" -> SCM_ORDER;
            case "license" -> LICENSE_ORDER;
            default -> TRACKER_ORDER;
        };
    }

    private static String wrapped(List<String> names, String fragment) {
        String wrapped = fragment;
        for (int i = names.size() - 1; i >= 0; i--) {
            wrapped = "<" + names.get(i) + ">\n  " + wrapped.replace("\n", "\n  ") + "\n</" + names.get(i) + ">";
        }
        return wrapped;
    }

    private String prefixed(String fragment) {
        return project.prefix().isEmpty()
                ? fragment
                : fragment.replaceAll("<(/?)(\\w)", "<$1" + Matcher.quoteReplacement(project.prefix()) + "$2");
    }

    /** The white space before the children of an element. */
    private String indentOf(XmlElement parent) {
        for (XmlElement child : parent.children()) {
            Optional<String> indent = lineIndent(child);
            if (indent.isPresent()) {
                return indent.get();
            }
        }
        return lineIndent(parent).orElse("") + unit();
    }

    private Optional<String> lineIndent(XmlElement element) {
        int line = text.lastIndexOf('\n', element.start()) + 1;
        String before = text.substring(line, element.start());
        return before.isBlank() ? Optional.of(before) : Optional.empty();
    }

    /** What the file indents a level by. */
    private String unit() {
        for (XmlElement child : project.children()) {
            Optional<String> indent = lineIndent(child);
            if (indent.isPresent()) {
                return indent.get();
            }
        }
        return "  ";
    }

    private Optional<String> add(Splice splice) {
        splices.add(splice);
        return Optional.empty();
    }
}
