package org.bastama.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicLong;
import org.bastama.foundation.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a phone loads to see its first full page, and when it comes back: the network's bytes, headers included. */
class FirstViewJourney extends JourneyTest {

    private static final long COLD_BYTES = 650_000;
    private static final long WARM_BYTES = 30_000;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/petitions", "/petitions/2"})
    void aFirstViewIsLightAndASecondOneLighter(String path) {
        var first = person(Language.KK, 390);
        assertThat(loaded(first.context(), path)).as("cold, " + path).isBetween(100_000L, COLD_BYTES);
        assertThat(loaded(first.context(), path)).as("warm, " + path).isBetween(1_000L, WARM_BYTES);
    }

    /** Bytes that a new page of this person loads until it is quiet. */
    private long loaded(BrowserContext person, String path) {
        var page = person.newPage();
        var bytes = new AtomicLong();
        CDPSession network = person.newCDPSession(page);
        network.send("Network.enable");
        network.on(
                "Network.loadingFinished",
                finished -> bytes.addAndGet(finished.get("encodedDataLength").getAsLong()));
        page.navigate(portal.url(path));
        page.waitForSelector("h1");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.close();
        return bytes.get();
    }
}
