package org.openbydefault.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Evidence.Kind;
import org.openbydefault.testkit.Repository;
import org.openbydefault.topic.Topics;

class CommunitySearchTest {

    private static final String TEXT =
            "Please open an issue first, then send a pull request; somebody of the team looks at"
                    + " it within two weeks and tells you what comes next.";

    @Test
    void evidence_tells_why_it_is_evidence() {
        assertThat(documented(Repository.with("CONTRIBUTING.md", TEXT)))
                .extracting(Evidence::kind)
                .containsExactly(Kind.NAME);
        assertThat(documented(Repository.with("README.md", "# App", "## Contributing", TEXT)))
                .extracting(Evidence::kind)
                .containsExactly(Kind.HEADING);
        assertThat(documented(Repository.with("README.md", "# App", "See [how to contribute](people.md).")
                        .and("people.md", TEXT)))
                .extracting(Evidence::kind)
                .containsExactly(Kind.DOCUMENT);
        assertThat(find(Repository.with("README.md", "See [how to contribute](https://acme.org/contributing)."))
                        .linked())
                .extracting(Evidence::kind)
                .containsExactly(Kind.LINK);
    }

    @Test
    void a_text_of_up_to_forty_words_may_be_a_placeholder() {
        assertThat(documented(Repository.with("CONTRIBUTING.md", "TODO more", "", "word ".repeat(38))))
                .isEmpty();
        assertThat(documented(Repository.with("CONTRIBUTING.md", "TODO more", "", "word ".repeat(39))))
                .hasSize(1);
    }

    private static List<Evidence> documented(Repository repository) {
        return find(repository).documented();
    }

    private static TopicEvidence find(Repository repository) {
        return CommunitySearch.find(repository.project(), Topics.named("contributing"));
    }
}
