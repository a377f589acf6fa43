package org.openbydefault.maven.configuration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.openbydefault.project.DataNode;

/** A rule without code as XML: the same data as in YAML. */
final class RuleElement {

    /** What has names in it; the elements of all else are the items of a list, whatever their names. */
    private static final Set<String> MAPPINGS = Set.of("when", "pom");

    private static final Set<String> LISTS_OF_MAPPINGS = Set.of("passes", "fails");

    private final PomPlaces places;

    RuleElement(PomPlaces places) {
        this.places = places;
    }

    DataNode data(Xpp3Dom rule) {
        Map<String, DataNode> members = new LinkedHashMap<>();
        for (Xpp3Dom field : rule.getChildren()) {
            members.put(field.getName(), field(field));
        }
        return members.isEmpty() ? scalar(rule) : DataNode.mapping(line(rule), members);
    }

    private DataNode field(Xpp3Dom field) {
        if (field.getChildCount() == 0) {
            return scalar(field);
        }
        if (MAPPINGS.contains(field.getName())) {
            return mapping(field);
        }
        List<DataNode> items = new ArrayList<>();
        for (Xpp3Dom item : field.getChildren()) {
            items.add(LISTS_OF_MAPPINGS.contains(field.getName()) ? mapping(item) : scalar(item));
        }
        return DataNode.list(line(field), items);
    }

    private DataNode mapping(Xpp3Dom element) {
        Map<String, DataNode> members = new LinkedHashMap<>();
        for (Xpp3Dom member : element.getChildren()) {
            members.put(member.getName(), member.getChildCount() == 0 ? scalar(member) : list(member));
        }
        return DataNode.mapping(line(element), members);
    }

    private DataNode list(Xpp3Dom element) {
        List<DataNode> items = new ArrayList<>();
        for (Xpp3Dom item : element.getChildren()) {
            items.add(scalar(item));
        }
        return DataNode.list(line(element), items);
    }

    private DataNode scalar(Xpp3Dom element) {
        return DataNode.scalar(line(element), element.getValue() == null ? "" : element.getValue());
    }

    private int line(Xpp3Dom element) {
        return places.of(element.getInputLocation()).line();
    }
}
