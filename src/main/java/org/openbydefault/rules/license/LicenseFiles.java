package org.openbydefault.rules.license;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openbydefault.license.SpdxLicenses;
import org.openbydefault.places.ForgePlaces;
import org.openbydefault.places.ProductPaths;
import org.openbydefault.project.SourceTree;
import org.openbydefault.project.TrackedState;

/** Finds the files that should hold a licence by their names and places. */
final class LicenseFiles {

    /** What license-file and the rules beside it look for. */
    static final List<String> SEARCHED = List.of(
            "LICENSE*, LICENCE*, UNLICENSE*, COPYING* at the repository root",
            "*-LICENSE*, *-LICENCE* at the repository root",
            "files named by their licence, such as lgpl-3.0.txt, at the repository root",
            "LICENSES/*, LICENSE/*");

    /** Of the REUSE specification. */
    private static final String FOLDER = "LICENSES";

    private static final List<String> RIDER_FOLDERS = List.of("", FOLDER);

    private static final String[] NESTED_NAMES = {
        "license",
        "license.txt",
        "license.md",
        "license.html",
        "licence",
        "licence.txt",
        "licence.md",
        "copying",
        "copying.txt",
        "unlicense"
    };

    private final SourceTree files;
    private final SpdxLicenses licenses;
    private final String buildFolder;

    LicenseFiles(SourceTree files, SpdxLicenses licenses, String buildFolder) {
        this.files = files;
        this.licenses = licenses;
        this.buildFolder = buildFolder;
    }

    /** All that can state the licence of the repository. */
    List<String> candidates() {
        List<String> candidates = new ArrayList<>(atRoot());
        candidates.addAll(inFolder());
        return candidates;
    }

    /** At the repository root, the plain names first, {@code LICENSE} before {@code COPYING}. */
    List<String> atRoot() {
        return in("");
    }

    /** In the build root's folder, where that is not the repository root. */
    List<String> inBuildFolder() {
        return buildFolder.isEmpty() ? List.of() : in(buildFolder);
    }

    /**
     * The texts in a folder for licences at the root, {@code LICENSES} of the REUSE specification or {@code LICENSE}:
     * those called by their own ids or by a plain name, as others there are often of third parties.
     */
    List<String> inFolder() {
        List<String> found = new ArrayList<>();
        for (String folderName : new String[] {"licenses", "license"}) {
            for (String folder : files.folders("", folderName)) {
                for (String name : files.children(folder)) {
                    if (LicenseFileName.isPlain(name) || LicenseFileName.isNameOfLicense(name, licenses)) {
                        found.add(SourceTree.join(folder, name));
                    }
                }
            }
        }
        return found;
    }

    /** A file with the Commons Clause, by its name. */
    Optional<String> rider() {
        for (String folder : RIDER_FOLDERS) {
            for (String name : files.children(folder)) {
                String letters = name.replace("-", "").replace("_", "").replace(" ", "");
                if (letters.toLowerCase(Locale.ROOT).contains("commonsclause") && !name.endsWith("/")) {
                    return Optional.of(SourceTree.join(folder, name));
                }
            }
        }
        return Optional.empty();
    }

    /** Licences at the root that are called commercial. */
    List<String> commercial() {
        List<String> found = new ArrayList<>();
        for (String name : files.children("")) {
            if (name.toLowerCase(Locale.ROOT).contains("commercial") && LicenseFileName.matches(name)) {
                found.add(name);
            }
        }
        return found;
    }

    /** Below the root, in folders for documentation and of forges, and in those that are delivered. */
    List<String> nested() {
        List<String> found = new ArrayList<>();
        for (String folder : ForgePlaces.folders(files)) {
            if (!folder.isEmpty()) {
                found.addAll(in(folder));
            }
        }
        for (String path : files.paths().named(NESTED_NAMES)) {
            if (path.indexOf('/') > 0 && ProductPaths.isProduct(path)) {
                found.add(path);
            }
        }
        return found;
    }

    /** At the root of the working tree or in the folder of licences there, but not in the Git index. */
    Optional<String> untracked() {
        List<String> tracked = files.children("");
        for (String name : files.childrenOnDisk("")) {
            if (LicenseFileName.matches(name) && !tracked.contains(name)) {
                return Optional.of(name);
            }
        }
        for (String name : files.childrenOnDisk(FOLDER)) {
            String path = SourceTree.join(FOLDER, name);
            if (!name.endsWith("/") && files.state(path) == TrackedState.UNTRACKED) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    /** A folder, or a file that is no text, with a licence's name at the root. */
    Optional<String> nearMiss() {
        for (String name : files.children("")) {
            if (LicenseFileName.isNearMiss(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private List<String> in(String folder) {
        List<String> plain = new ArrayList<>();
        List<String> copying = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String name : files.children(folder)) {
            String path = SourceTree.join(folder, name);
            if (LicenseFileName.isPlain(name)) {
                (LicenseFileName.isCopying(name) ? copying : plain).add(path);
            } else if (LicenseFileName.matches(name) || LicenseFileName.isUnmistakable(name, licenses)) {
                others.add(path);
            }
        }
        plain.addAll(copying);
        plain.addAll(others);
        return plain;
    }
}
