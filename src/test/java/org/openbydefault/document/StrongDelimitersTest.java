package org.openbydefault.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrongDelimitersTest {

    private static final Parser PLAIN = Parser.builder().build();

    private static final Parser OURS = Parser.builder()
            .customDelimiterProcessor(new StrongDelimiters('*'))
            .customDelimiterProcessor(new StrongDelimiters('_'))
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a **b** c",
                "a __b__ c",
                "***a** b*",
                "***a* b**",
                "**a *b* c**",
                "*a **b* c**",
                "**a*b**c*",
                "*foo**bar**baz*",
                "*foo**bar*",
                "foo***bar***baz",
                "foo******bar*********baz",
                "**foo*",
                "*foo**",
                "****foo*",
                "__foo_bar__",
                "foo__bar__baz",
                "**a [b**](c)",
                "**a `b**` c**",
                "_____a_____",
                "**a\nb** *c",
            })
    void makes_what_the_parser_makes_by_itself(String text) {
        assertThat(shown(OURS.parse(text))).isEqualTo(shown(PLAIN.parse(text)));
    }

    private static String shown(Node node) {
        StringBuilder shown = new StringBuilder(node.getClass().getSimpleName());
        if (node instanceof Text text) {
            shown.append(' ').append(text.getLiteral());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            shown.append('(').append(shown(child)).append(')');
        }
        return shown.toString();
    }
}
