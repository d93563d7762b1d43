package org.bastama.foundation.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeMarkdownTest {

    @Test
    void headingsListsAndLinksAreShown() {
        var html = SafeMarkdown.html("# Why\n\n- one\n- **two**\n\n[table](https://example.org/a?b=1)");
        assertThat(html).contains("<h3>Why</h3>", "<li>one</li>", "<strong>two</strong>");
        assertThat(html).contains("href=\"https://example.org/a?b&#61;1\"", "nofollow", "noopener");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "![picture](https://example.org/x.png)",
                "[x](javascript:alert(1))",
                "[x](data:text/html,<b>)",
                "<a href=\"https://example.org\" onclick=\"x()\">y</a>",
                "<iframe src=//example.org></iframe>",
                "<style>*{display:none}</style>"
            })
    void whatCouldHarmIsTextOrNothing(String markdown) {
        assertThat(SafeMarkdown.html(markdown))
                .doesNotContain("<script", "<img", "<iframe", "<style", "href=\"javascript", "href=\"data")
                .doesNotContainPattern("<[^>]*\\son[a-z]+=");
    }

    @Test
    void aLinkToNowhereIsOnlyItsWords() {
        assertThat(SafeMarkdown.html("See [the *plan*](javascript:alert(1)) and [this](/p/1)."))
                .contains("See the <em>plan</em> and <a href=\"/p/1\"")
                .doesNotContain("href=\"\"");
    }

    @Test
    void nothingGivesNothing() {
        assertThat(SafeMarkdown.html("  \n")).isEmpty();
    }

    @Test
    void mailtoLeadsSomewhere() {
        assertThat(SafeMarkdown.html("<mailto:group@example.org>")).contains("href=\"mailto:group");
    }
}
