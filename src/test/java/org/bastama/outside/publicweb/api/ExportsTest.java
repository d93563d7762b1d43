package org.bastama.outside.publicweb.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Page;
import org.bastama.outside.publicweb.page.PageFault;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ExportsTest {

    private static final List<Column<Integer>> COLUMNS = List.of(Column.of("n", n -> n));

    private final Exports exports = new Exports();

    private MockHttpServletResponse write(Listing<Integer> listing) {
        var response = new MockHttpServletResponse();
        exports.write(new MockHttpServletRequest("GET", "/api/v1/petitions/7/things"), response, Language.EN, listing);
        return response;
    }

    @Test
    void tellsWhatItIs() throws Exception {
        var response = write(Listing.of(COLUMNS, List.of(1, 2)));
        assertThat(response.getContentAsString()).isEqualTo("n\r\n1\r\n2\r\n");
        assertThat(response.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"petitions-7-things.csv\"");
        assertThat(response.getHeader("Content-Language")).isEqualTo("en");
    }

    @Test
    void whoAsksForTheHeadAloneCostsNothing() {
        var response = new MockHttpServletResponse();
        var request = new MockHttpServletRequest("HEAD", "/api/v1/petitions");
        exports.write(
                request,
                response,
                Language.EN,
                new Listing<Integer>(COLUMNS, paging -> new Page<>(List.of(), 0, 1, 0), sink -> {
                    throw new AssertionError("walked");
                }));
        assertThat(response.getHeader("Content-Disposition")).contains("petitions.csv");
    }

    @Test
    void aListOfPagesIsWalkedToItsEnd() throws Exception {
        var all = IntStream.range(0, 2_500).boxed().toList();
        var listing = Listing.<Integer>byPages(
                COLUMNS,
                paging -> new Page<>(
                        all.subList(paging.offset(), Math.min(2_500, paging.offset() + paging.size())),
                        paging.page(),
                        paging.size(),
                        2_500));
        assertThat(write(listing).getContentAsString().lines().skip(1).map(Integer::valueOf))
                .containsExactlyElementsOf(all);
    }

    /** Each one that is being written holds its place until its end. */
    @Test
    void tooManyAtOnceAreAskedToComeAgain() {
        assertThatThrownBy(() -> nested(8)).isInstanceOf(PageFault.class);
        nested(7);
    }

    private void nested(int more) {
        write(new Listing<>(COLUMNS, paging -> new Page<>(List.of(), 0, 1, 0), sink -> {
            if (more > 0) {
                nested(more - 1);
            }
        }));
    }

    @Test
    void aReaderWhoLeavesEndsIt() {
        write(new Listing<>(COLUMNS, paging -> new Page<>(List.of(), 0, 1, 0), sink -> {
            throw new UncheckedIOException(new IOException("gone"));
        }));
        nested(7);
    }
}
