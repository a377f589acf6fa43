package org.openbydefault.configuration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openbydefault.project.DataNode;

/**
 * A digest of what a policy says, with all that it extends: the same for all repositories that keep the same policy.
 * Comments, white space and the order of members do not count.
 */
final class PolicyDigest {

    private PolicyDigest() {}

    /** {@code sha256:} and the digest in hexadecimal digits. */
    static String of(BuiltInPolicy builtIn, List<PolicyDocument> documents) {
        StringBuilder text = new StringBuilder(builtIn.word());
        for (PolicyDocument document : documents) {
            append(document.data(), text.append('\n'));
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    private static void append(DataNode node, StringBuilder text) {
        if (node.text().isPresent()) {
            text.append('"')
                    .append(node.text().get().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        } else if (!node.members().isEmpty()) {
            text.append('{');
            for (Map.Entry<String, DataNode> member : new TreeMap<>(node.members()).entrySet()) {
                if (!member.getKey().equals(PolicyMember.EXTENDS.id())) {
                    append(member.getValue(), text.append(member.getKey()).append(':'));
                    text.append(',');
                }
            }
            text.append('}');
        } else {
            text.append('[');
            for (DataNode item : node.items()) {
                append(item, text);
                text.append(',');
            }
            text.append(']');
        }
    }
}
