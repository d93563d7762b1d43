package org.bastama.civic.signatures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.SecretKeyBox;
import org.springframework.stereotype.Component;

/**
 * Signatures per address block and petition in a sliding window, in memory only: blocks are kept as hashes under a key
 * that dies with the process. What is over the limit goes to quarantine; nobody is refused (TRUST §1).
 */
@Component
class FraudLimit {

    private static final String NO_ADDRESS = "none";

    private final int limit;
    private final Duration window;
    private final List<NetworkBlock> allowed;
    private final Clock clock;
    private final SecretKeyBox hashing = new SecretKeyBox(Ids.randomBytes(32));
    private final Cache<String, ArrayDeque<Instant>> recent;

    FraudLimit(SignatureProperties properties, Clock clock) {
        this.limit = properties.fraudLimit();
        this.window = properties.fraudWindow();
        this.allowed =
                properties.allowedNetworks().stream().map(NetworkBlock::parse).toList();
        this.clock = clock;
        this.recent = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(window.multipliedBy(2))
                .build();
    }

    /** Counts a signature, and says whether it is one too many. What has no readable address shares one block. */
    boolean isExceeded(PetitionNumber number, String networkAddress) {
        if (allowed.stream().anyMatch(block -> block.contains(networkAddress))) {
            return false;
        }
        var block =
                NetworkBlock.around(networkAddress).map(NetworkBlock::prefix).orElse(NO_ADDRESS);
        var moments = recent.get(hashing.hash(number + " " + block), key -> new ArrayDeque<>());
        var now = clock.instant();
        synchronized (moments) {
            while (!moments.isEmpty() && !moments.getFirst().isAfter(now.minus(window))) {
                moments.removeFirst();
            }
            if (moments.size() >= limit) {
                return true;
            }
            moments.addLast(now);
            return false;
        }
    }
}
