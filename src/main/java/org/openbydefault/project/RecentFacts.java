package org.openbydefault.project;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what was asked for of files as long as there is room; what nobody asked for lately goes first. */
final class RecentFacts<T> {

    /** @param weight characters of the file that the fact is about */
    private record Entry<T>(Fact<T> fact, int weight) {}

    private final Map<String, Entry<T>> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private long weight;

    /** @param most characters of the files whose facts are kept */
    RecentFacts(long most) {
        this.most = most;
    }

    @Nullable
    Fact<T> get(String path) {
        Entry<T> entry = entries.get(path);
        return entry == null ? null : entry.fact();
    }

    void put(String path, Fact<T> fact, int characters) {
        entries.put(path, new Entry<>(fact, characters));
        weight += characters;
        Iterator<Entry<T>> eldest = entries.values().iterator();
        while (weight > most && entries.size() > 1) {
            weight -= eldest.next().weight();
            eldest.remove();
        }
    }
}
