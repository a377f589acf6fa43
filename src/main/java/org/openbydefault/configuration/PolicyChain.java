package org.openbydefault.configuration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.document.StrictYaml;
import org.openbydefault.project.DataNode;
import org.openbydefault.text.NearestName;

/** A policy and those that it extends, down to a built-in one. */
final class PolicyChain {

    /** How many policies may extend one another. */
    static final int DEEPEST = 8;

    private final PolicyFinder finder;
    private final List<String> problems;
    private final List<PolicyDocument> documents = new ArrayList<>();
    private final Set<PolicyText> seen = new HashSet<>();
    private BuiltInPolicy builtIn = BuiltInPolicy.OPEN_BY_DEFAULT;

    /** @param problems receives a sentence for every mistake */
    PolicyChain(PolicyFinder finder, List<String> problems) {
        this.finder = finder;
        this.problems = problems;
    }

    /** The policy at the bottom. */
    BuiltInPolicy builtIn() {
        return builtIn;
    }

    /** The policies above it, the lowest first. */
    List<PolicyDocument> documents() {
        return Collections.unmodifiableList(documents);
    }

    /** Reads the policy of that name, {@code what} being the parameter that names it. */
    void read(Configured word, String what) {
        Optional<BuiltInPolicy> named = BuiltInPolicy.of(word.text());
        if (named.isPresent()) {
            builtIn = named.get();
            return;
        }
        try {
            Optional<PolicyText> text = finder.find(word.text());
            if (text.isPresent()) {
                read(text.get(), word);
            } else {
                unknown(word, what);
            }
        } catch (IOException unreadable) {
            problems.add(
                    word.where() + ": " + what + ": '" + word.text() + "' cannot be read: " + unreadable.getMessage());
        }
    }

    /** Reads what a file extends. */
    void readBase(Configured word, PolicyFolder folder) {
        Optional<BuiltInPolicy> named = BuiltInPolicy.of(word.text());
        if (named.isPresent()) {
            builtIn = named.get();
        } else if (word.text().contains("://")) {
            problems.add(word.where() + ": extends: a policy is never read from an address; put it into a jar among the"
                    + " plugin's dependencies");
        } else {
            try {
                Optional<PolicyText> text = finder.find(word.text(), folder);
                if (text.isPresent()) {
                    read(text.get(), word);
                } else {
                    unknown(word, "extends");
                }
            } catch (IOException unreadable) {
                problems.add(
                        word.where() + ": extends: '" + word.text() + "' cannot be read: " + unreadable.getMessage());
            }
        }
    }

    private void read(PolicyText text, Configured named) {
        if (!seen.add(text)) {
            problems.add(named.where() + ": '" + named.text() + "' extends itself, by way of others");
            return;
        }
        if (seen.size() > DEEPEST) {
            problems.add(named.where() + ": more than " + DEEPEST + " policies extend one another");
            return;
        }
        Optional<DataNode> data = StrictYaml.read(text.name(), text.text(), problems);
        if (data.isPresent()) {
            PolicyDocument document = PolicyReader.read(text.name(), data.get(), PolicyMember.Home.POLICY, problems);
            if (document.base().isPresent()) {
                readBase(document.base().get(), text.folder());
            }
            documents.add(document);
        }
    }

    private void unknown(Configured word, String what) {
        problems.add(word.where() + ": " + what + ": '" + word.text()
                + "' is neither a built-in policy nor a file nor a class-path resource, "
                + NearestName.hint(word.text(), BuiltInPolicy.words()));
    }
}
