package org.bastama.bench.nodes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bastama.foundation.shared.PetitionNumber;

/** People who sign petitions through the proxy, several at the same time, and follow the links of the mails they get. */
final class People {

    private static final int AT_ONCE = 16;
    private static final int ACCEPTED = 202;
    private static final int CONFIRMED = 200;

    private final Cluster cluster;
    private final Client client;
    private final ReceivedMails mails;
    private final String kind;
    private final Map<String, Integer> expected = new ConcurrentHashMap<>();
    private final Set<String> confirmed = ConcurrentHashMap.newKeySet();

    /** Their addresses begin with the kind. */
    People(Cluster cluster, Client client, ReceivedMails mails, String kind) {
        this.cluster = cluster;
        this.client = client;
        this.mails = mails;
        this.kind = kind;
    }

    /** So many sign each petition, in turn. */
    void sign(List<PetitionNumber> petitions, int each) {
        var work = new ArrayList<Callable<Void>>();
        for (var i = 0; i < each; i++) {
            for (var petition : petitions) {
                var email = "%s.%s.%d@mail.example.org".formatted(kind, petition, i);
                work.add(() -> sign(petition, email));
            }
        }
        all(work);
    }

    private Void sign(PetitionNumber petition, String email) {
        require(ACCEPTED, client.sign(cluster.proxyPort(), petition, email));
        expected.put(email, 1);
        return null;
    }

    /** Those whose mail has come follow its link. */
    void confirm() {
        var tokens = new LinkedHashMap<String, String>();
        mails.to(kind).stream()
                .filter(mail -> !mail.token().isEmpty() && !confirmed.contains(mail.recipient()))
                .forEach(mail -> tokens.put(mail.recipient(), mail.token()));
        var work = new ArrayList<Callable<Void>>();
        tokens.forEach((email, token) -> work.add(() -> {
            require(CONFIRMED, client.confirm(cluster.proxyPort(), token));
            confirmed.add(email);
            return null;
        }));
        all(work);
    }

    /** Those who confirmed should hear of the end, too. */
    void expectTheEnd() {
        confirmed.forEach(email -> expected.merge(email, 1, Integer::sum));
    }

    int confirmed() {
        return confirmed.size();
    }

    /** What arrived, held against what should. */
    ExpectedMails mails() {
        return ExpectedMails.compare(new HashMap<>(expected), mails.to(kind));
    }

    private static void require(int status, int answered) {
        if (answered != status) {
            throw new IllegalStateException("answered with " + answered);
        }
    }

    private static void all(List<Callable<Void>> work) {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Void> one : threads.invokeAll(work)) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
