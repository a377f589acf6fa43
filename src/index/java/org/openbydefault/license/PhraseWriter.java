package org.openbydefault.license;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeMap;

/** Writes the names, ids and addresses of the licences in the layout that {@link NamePhrases} reads. */
final class PhraseWriter {
    /** The entry of a phrase that several licences share: such phrases are not written. */
    private static final short AMBIGUOUS = -1;

    private final TreeMap<Long, Short> entries = new TreeMap<>();
    private final byte[] beginnings = new byte[NamePhrases.BEGINNINGS];

    private PhraseWriter() {}

    static byte[] write(SpdxData spdx) {
        PhraseWriter writer = new PhraseWriter();
        short number = 0;
        for (SpdxData.Entry entry : spdx.entries()) {
            if (!entry.exception() && !entry.deprecated() && !entry.id().matches("(A|L)?GPL-.*|GFDL-.*|CC-BY-.*")) {
                writer.addId(entry.id(), number);
                writer.addName(entry.name(), number);
                entry.seeAlso().forEach(new AddressAdder(writer, number)::add);
            }
            number++;
        }
        return writer.bytes();
    }

    private record AddressAdder(PhraseWriter writer, short number) {
        void add(String address) {
            String bare = address.replaceFirst("^https?://(www\\.)?(web\\.archive\\.org/web/[^/]*/(https?://)?(www\\.)?)?", "")
                    .replaceFirst("(/legalcode|/|\\.html?|\\.txt|\\.php|\\.md)$", "");
            if (NameTokens.of(bare).size >= 4) {
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
        Short known = entries.putIfAbsent(hash, number);
        if (known != null && known != number) {
            entries.put(hash, AMBIGUOUS);
        }
        beginnings[NamePhrases.beginning(tokens.hash[0], tokens.hash[1])] = 1;
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
