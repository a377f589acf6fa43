package org.openbydefault.rules.metadata;

import java.util.List;
import java.util.Optional;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Location;
import org.openbydefault.project.SourceTree;

/**
 * The organisation behind a project as a file for machines names it: {@code publiccode.yml}
 * (yml.publiccode.tools/schema.core.html), {@code codemeta.json} (codemeta.github.io/terms) or {@code CITATION.cff}
 * (github.com/citation-file-format/citation-file-format, schema guide 1.2.0).
 *
 * @param url its page, empty where the file names none
 * @param location where its name stands
 */
record StatedOrganization(String name, Optional<String> url, Location location) {

    private static final List<String> CODEMETA_ROLES =
            List.of("copyrightHolder", "maintainer", "producer", "publisher", "author");

    /** The one that the most formal file names; empty where none does. */
    static Optional<StatedOrganization> of(SourceTree files) {
        for (String path : List.of("publiccode.yml", "publiccode.yaml")) {
            Optional<StatedOrganization> owner = publicCode(path, files);
            if (owner.isPresent()) {
                return owner;
            }
        }
        Optional<StatedOrganization> holder = codeMeta("codemeta.json", files);
        return holder.isPresent() ? holder : citation("CITATION.cff", files);
    }

    private static Optional<StatedOrganization> publicCode(String path, SourceTree files) {
        Optional<DataNode> root = data(path, files);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Optional<StatedOrganization> owner = named(path, root.get().get("organisation"), "name", "uri");
        for (String role : List.of("repoOwner", "mainCopyrightOwner")) {
            if (owner.isEmpty()) {
                owner = named(path, root.get().get("legal"), role, "");
            }
        }
        return owner;
    }

    /** A role may be held by several; then none of them is the organisation behind it. */
    private static Optional<StatedOrganization> codeMeta(String path, SourceTree files) {
        Optional<DataNode> root = data(path, files);
        for (String role : CODEMETA_ROLES) {
            Optional<DataNode> holder = root.isPresent() ? only(root.get().get(role)) : Optional.empty();
            if (holder.isPresent() && isOrganization(holder.get())) {
                return named(path, holder, "name", "url");
            }
        }
        return Optional.empty();
    }

    private static boolean isOrganization(DataNode node) {
        Optional<DataNode> type = node.get("@type");
        return type.isPresent() && type.get().text().orElse("").endsWith("Organization");
    }

    /** An author with a name and without a family name is an entity. */
    private static Optional<StatedOrganization> citation(String path, SourceTree files) {
        Optional<DataNode> root = data(path, files);
        Optional<DataNode> author = root.isPresent() ? only(root.get().get("authors")) : Optional.empty();
        boolean isPerson = author.isPresent()
                && (author.get().get("family-names").isPresent()
                        || author.get().get("given-names").isPresent());
        return isPerson ? Optional.empty() : named(path, author, "name", "website");
    }

    private static Optional<DataNode> only(Optional<DataNode> node) {
        if (node.isEmpty() || node.get().items().isEmpty()) {
            return node;
        }
        List<DataNode> items = node.get().items();
        return items.size() == 1 ? Optional.of(items.get(0)) : Optional.empty();
    }

    private static Optional<StatedOrganization> named(
            String path, Optional<DataNode> holder, String nameMember, String urlMember) {
        Optional<DataNode> node = holder.isPresent() ? holder.get().get(nameMember) : Optional.empty();
        Optional<String> name = node.isPresent() ? node.get().text() : Optional.empty();
        if (name.isEmpty() || name.get().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new StatedOrganization(
                name.get().strip(),
                page(holder.get().get(urlMember)),
                Location.of(path, node.get().line())));
    }

    /** An organisation may also be named by a URN. */
    private static Optional<String> page(Optional<DataNode> node) {
        Optional<String> url = node.isPresent() ? node.get().text() : Optional.empty();
        boolean isPage = url.isPresent()
                && (url.get().startsWith("https://") || url.get().startsWith("http://"));
        return isPage ? url : Optional.empty();
    }

    private static Optional<DataNode> data(String path, SourceTree files) {
        return files.paths().contains(path) ? files.data(path).value() : Optional.empty();
    }
}
