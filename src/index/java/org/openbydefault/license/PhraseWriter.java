package org.openbydefault.license;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;

/** Writes the names, ids and addresses of the licences in the layout that {@link NamePhrases} reads. */
final class PhraseWriter {
    /** The entry of a phrase that several licences share: such phrases are not written. */
    private static final short AMBIGUOUS = -1;

    private final TreeMap<Long, Short> entries = new TreeMap<>();
    private final byte[] beginnings = new byte[NamePhrases.BEGINNINGS];

    private final List<SpdxData.Entry> spdx;

    private PhraseWriter(List<SpdxData.Entry> spdx) {
        this.spdx = spdx;
    }

    static byte[] write(SpdxData spdx) {
        PhraseWriter writer = new PhraseWriter(spdx.entries());
        short number = 0;
        for (SpdxData.Entry entry : spdx.entries()) {
            boolean versioned = entry.id().matches("(A|L)?GPL-.*|GFDL-.*|CC-BY-.*");
            if (!entry.exception() && !entry.deprecated() && !versioned) {
                writer.addId(entry.id(), number);
                writer.addName(entry.name(), number);
            }
            if (!entry.exception() && !entry.deprecated() && (!versioned || entry.id().endsWith("-only"))) {
                entry.seeAlso().forEach(new AddressAdder(writer, number, versioned)::add);
            }
            number++;
        }
        return writer.bytes();
    }

    /** Adds the addresses of a licence but those of the GNU licences, alone or with another, which their names in {@link LicenseNames} tell. */
    private record AddressAdder(PhraseWriter writer, short number, boolean gnu) {
        void add(String address) {
            String bare = address.replaceFirst("^https?://(www\\.)?(web\\.archive\\.org/web/[^/]*/(https?://)?(www\\.)?)?", "")
                    .replaceFirst("(/legalcode|/|\\.html?|\\.txt|\\.php|\\.md)$", "");
            if (!bare.contains("+GPL") && !(gnu && bare.startsWith("gnu.org/"))) {
                writer.add(bare, number);
            }
        }
    }

    private void addId(String id, short number) {
        if (NameTokens.of(id).size >= 2) {
            add(id, number);
        } else {
            add(id + " license", number);
        }
    }

    private void addName(String name, short number) {
        String plain = name.replaceAll("[\"“”]", "");
        if (NameTokens.of(plain).size >= 2) {
            add(plain, number);
        }
        String withoutBrackets = plain.replaceAll("\\(.*?\\)", " ");
        if (NameTokens.of(withoutBrackets).size >= 3) {
            add(withoutBrackets, number);
        }
    }

    private void add(String phrase, short number) {
        NameTokens tokens = NameTokens.of(phrase);
        if (tokens.size < 2 || tokens.size > NamePhrases.LONGEST) {
            return;
        }
        long hash = 0;
        for (int i = 0; i < tokens.size; i++) {
            hash = NamePhrases.mix(hash, tokens.hash[i]);
        }
        entries.merge(hash, number, this::choose);
        int beginning = NamePhrases.beginning(tokens.hash[0], tokens.hash[1]);
        beginnings[beginning] = (byte) Math.max(beginnings[beginning], tokens.size);
    }

    /** The licence that both mean: of {@code OFL-1.1} and {@code OFL-1.1-RFN} the former. */
    private short choose(short known, short other) {
        if (known == other || known == AMBIGUOUS) {
            return known;
        }
        String knownId = spdx.get(known).id();
        String otherId = spdx.get(other).id();
        return otherId.startsWith(knownId + "-") ? known : knownId.startsWith(otherId + "-") ? other : AMBIGUOUS;
    }

    private byte[] bytes() {
        entries.values().removeIf(entry -> entry == AMBIGUOUS);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(entries.size());
            for (long hash : entries.keySet()) {
                out.writeLong(hash);
            }
            for (short entry : entries.values()) {
                out.writeShort(entry);
            }
            out.write(beginnings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
