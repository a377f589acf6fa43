package org.openbydefault.license;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Loads a value on first use. If two threads come at once both load, and either value will do. */
final class Lazy<T> {
    private final Supplier<T> loader;
    private volatile @Nullable T value;

    Lazy(Supplier<T> loader) {
        this.loader = loader;
    }

    T get() {
        T known = value;
        if (known == null) {
            known = loader.get();
            value = known;
        }
        return known;
    }
}
