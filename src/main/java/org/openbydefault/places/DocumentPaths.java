package org.openbydefault.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openbydefault.project.RepositoryPaths;
import org.openbydefault.project.SourceTree;
import org.openbydefault.text.Markup;

/** Tells by their paths which files are documentation of the product. */
public final class DocumentPaths {

    /** Extensions of documents in documentation folders and at the root. */
    private static final String[] IN_FOLDERS = {"txt", "html", "htm", "xml", "apt", "mdx"};

    private DocumentPaths() {}

    /** All documents of the repository that may be evidence, unsorted. */
    public static List<String> all(RepositoryPaths paths) {
        List<String> found = paths.withExtension(Markup.allExtensions());
        found.addAll(paths.named("readme.txt"));
        for (String path : paths.withExtension(IN_FOLDERS)) {
            boolean isReadme = SourceTree.name(path).equalsIgnoreCase("readme.txt");
            if (isInDocumentationFolder(path) && !path.endsWith("pom.xml") && !isReadme) {
                found.add(path);
            }
        }
        for (String name : paths.children("")) {
            String extension = SourceTree.extension(name);
            boolean isReadme = name.equalsIgnoreCase("readme.txt");
            if (!isReadme
                    && (isTextWithoutExtension(name)
                            || (!name.endsWith("/") && (extension.equals("txt") || extension.equals("html"))))) {
                found.add(name);
            }
        }
        Set<String> references = javadocFolders(paths);
        List<String> evidence = new ArrayList<>(found.size());
        for (String path : found) {
            if (isEvidence(path, paths) && !(isPage(path) && isIn(references, path))) {
                evidence.add(path);
            }
        }
        return evidence;
    }

    /** Whether no part of the path says that the text is for machines, borrowed, about tests or a copy. */
    public static boolean isEvidence(String path, RepositoryPaths paths) {
        return !isNamedByHost(path)
                && !isForAgents(path)
                && !ForgePlaces.isTemplate(path)
                && !isBorrowedOrTest(path)
                && !isCopy(path, paths);
    }

    /** {@code host_vars/app.acme.org}: settings for a host, no document in Org. */
    private static boolean isNamedByHost(String path) {
        String name = SourceTree.name(path);
        return name.endsWith(".org")
                && (name.indexOf('.') < name.length() - ".org".length()
                        || Folders.isBelow(PlaceNames.HOST_SETTINGS, path));
    }

    /** Whether a folder of the path is made for documentation. */
    public static boolean isInDocumentationFolder(String path) {
        return Folders.isBelow(PlaceNames.DOCUMENTATION, path) || Folders.isBelow(PlaceNames.BOOKS, path);
    }

    /** Whether a folder of that name, in lower case, is made for documentation. */
    static boolean isDocumentationFolder(String name) {
        return PlaceNames.DOCUMENTATION.contains(name) || PlaceNames.BOOKS.contains(name);
    }

    /** Whether the extension is one of a document. */
    public static boolean isDocument(String path) {
        String extension = SourceTree.extension(path);
        return isTextWithoutExtension(SourceTree.name(path))
                || Markup.of(extension).isPresent()
                || List.of(IN_FOLDERS).contains(extension);
    }

    /** Whether the file is called README or index, with any extension, or is the page of an image on Docker Hub. */
    public static boolean isFrontPage(String path) {
        String name = SourceTree.name(path).toLowerCase(Locale.ROOT);
        return SourceTree.isReadme(name)
                || name.startsWith("index.")
                || name.equals("dockerhub.md")
                || name.equals("docker_hub.md");
    }

    /** README, INSTALL, UPGRADE_NOTES, ChangeLog: such texts begin with a capital; Makefile and Dockerfile_db are none. */
    private static boolean isTextWithoutExtension(String name) {
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            boolean isCapital = letter >= 'A' && letter <= 'Z';
            boolean isSmall = letter >= 'a' && letter <= 'z';
            if (!isCapital && (i == 0 || !isSmall) && letter != '-' && letter != '_') {
                return false;
            }
        }
        return !name.endsWith("file") && !name.contains("file_") && !name.contains("file-");
    }

    /** Folders that the javadoc tool filled: it leaves a list of packages or of all classes there. */
    private static Set<String> javadocFolders(RepositoryPaths paths) {
        Set<String> folders = new HashSet<>();
        for (String path : paths.named("element-list", "package-list", "allclasses-index.html", "allclasses.html")) {
            folders.add(SourceTree.parent(path));
        }
        return folders;
    }

    private static boolean isPage(String path) {
        return path.endsWith(".html") || path.endsWith(".htm");
    }

    private static boolean isIn(Set<String> folders, String path) {
        String folder = SourceTree.parent(path);
        while (!folders.isEmpty() && !folders.contains(folder) && !folder.isEmpty()) {
            folder = SourceTree.parent(folder);
        }
        return folders.contains(folder);
    }

    private static boolean isForAgents(String path) {
        if (PlaceNames.AGENT_FILES.contains(SourceTree.name(path).toLowerCase(Locale.ROOT))) {
            return true;
        }
        List<String> folders = Folders.of(path);
        for (int i = 0; i < folders.size(); i++) {
            String folder = folders.get(i).toLowerCase(Locale.ROOT);
            boolean isHidden = folder.startsWith(".") && !isKnownHidden(folder);
            boolean isInForge =
                    i == 1 && PlaceNames.FORGES.contains(folders.get(0)) && PlaceNames.AGENT_FOLDERS.contains(folder);
            if (isHidden || isInForge) {
                return true;
            }
        }
        return false;
    }

    /** Other hidden folders hold settings of tools: .claude, .junie, .cursor, .idea … */
    private static boolean isKnownHidden(String folder) {
        return PlaceNames.FORGES.contains(folder)
                || PlaceNames.HIDDEN_PRODUCT.contains(folder)
                || folder.equals(".docs");
    }

    private static boolean isBorrowedOrTest(String path) {
        boolean inProgram = false;
        for (String folder : Folders.of(path)) {
            String lower = folder.toLowerCase(Locale.ROOT);
            if (PlaceNames.BORROWED.contains(lower) || PlaceNames.WITHOUT_DOCUMENTS.contains(lower) || isTest(folder)) {
                return true;
            }
            inProgram |= lower.equals("src");
            if (inProgram && PlaceNames.PROGRAMS.contains(lower)) {
                return true;
            }
        }
        if (isTextOfProgram(path)) {
            return true;
        }
        return path.contains("/roles/") || path.startsWith("roles/");
    }

    /** What lies below {@code src/main} is shown by the product, but for folders made for documentation. */
    private static boolean isTextOfProgram(String path) {
        int main = path.startsWith("src/main/") ? 0 : path.indexOf("/src/main/");
        if (main < 0) {
            return false;
        }
        String folder = path.substring(path.indexOf("main/", main) + "main/".length());
        int end = folder.indexOf('/');
        String lower = end < 0 ? "" : folder.substring(0, end).toLowerCase(Locale.ROOT);
        return !isDocumentationFolder(lower)
                && Markup.of(lower).isEmpty()
                && !PlaceNames.SOURCES_OF_DOCUMENTS.contains(lower);
    }

    /** A folder {@code it} of documentation is Italian. */
    private static boolean isTest(String folder) {
        return Folders.speaksOf(PlaceNames.TESTS, folder) && !PlaceNames.LANGUAGES.contains(folder);
    }

    /** A translated or versioned copy: the same path without that part, or with the original's, exists too. */
    private static boolean isCopy(String path, RepositoryPaths paths) {
        List<String> folders = Folders.of(path);
        String name = SourceTree.name(path);
        for (int i = 0; i < folders.size(); i++) {
            String folder = folders.get(i).toLowerCase(Locale.ROOT);
            if (PlaceNames.COPIES.contains(folder)) {
                return true;
            }
            boolean isLanguage = isLanguage(folder) && !folder.equals("en");
            if ((isLanguage || isVersion(folder)) && hasOriginal(folders, i, name, paths)) {
                return true;
            }
        }
        return isTranslatedName(path, paths);
    }

    private static boolean hasOriginal(List<String> folders, int at, String name, RepositoryPaths paths) {
        String before = String.join("/", folders.subList(0, at));
        String behind = String.join("/", folders.subList(at + 1, folders.size()));
        String rest = behind.isEmpty() ? name : behind + "/" + name;
        for (String original : PlaceNames.ORIGINALS) {
            String folder = original.isEmpty() ? before : SourceTree.join(before, original);
            if (paths.contains(SourceTree.join(folder, rest))) {
                return true;
            }
        }
        return false;
    }

    /** README.fr.md, README_fr.md and README.zh-CN.md beside README.md. */
    private static boolean isTranslatedName(String path, RepositoryPaths paths) {
        String extension = SourceTree.extension(path);
        int end = path.length() - (extension.isEmpty() ? 0 : extension.length() + 1);
        for (int mark = end - 1; mark > path.lastIndexOf('/') + 1; mark--) {
            boolean separates = "._-".indexOf(path.charAt(mark)) >= 0;
            if (separates
                    && isLanguage(path.substring(mark + 1, end).toLowerCase(Locale.ROOT))
                    && paths.contains(path.substring(0, mark) + path.substring(end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLanguage(String word) {
        if (word.length() == 2) {
            return PlaceNames.LANGUAGES.contains(word);
        }
        boolean hasRegion = word.length() >= 5 && (word.charAt(2) == '-' || word.charAt(2) == '_');
        return hasRegion && word.length() <= 7 && PlaceNames.LANGUAGES.contains(word.substring(0, 2));
    }

    private static boolean isVersion(String folder) {
        String digits = folder.startsWith("v") ? folder.substring(1) : folder;
        if (digits.startsWith("ersion-")) {
            return true;
        }
        boolean dotted = false;
        for (int i = 0; i < digits.length(); i++) {
            char letter = digits.charAt(i);
            dotted |= letter == '.';
            if (!Character.isDigit(letter) && letter != '.' && letter != 'x') {
                return false;
            }
        }
        return !digits.isEmpty() && Character.isDigit(digits.charAt(0)) && (dotted || folder.startsWith("v"));
    }
}
