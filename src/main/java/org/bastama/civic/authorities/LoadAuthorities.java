package org.bastama.civic.authorities;

import java.util.HashMap;
import java.util.List;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.ReferenceData;
import org.bastama.foundation.shared.ReferenceTransaction;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Brings the project's authorities into the database before the portal serves anybody. */
@Component
class LoadAuthorities implements SmartInitializingSingleton {

    private final AuthorityRepository authorities;
    private final AuthorityQueries queries;
    private final ReferenceTransaction transaction;

    LoadAuthorities(AuthorityRepository authorities, AuthorityQueries queries, ReferenceTransaction transaction) {
        this.authorities = authorities;
        this.queries = queries;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.run(() -> load(data()));
        queries.prepare();
    }

    /** Adds what is missing and follows what changed in the data, in the caller's transaction. */
    void load(List<Authority> data) {
        var stored = new HashMap<String, Authority>();
        authorities.all().forEach(a -> stored.put(a.slug(), a));
        authorities.insert(
                data.stream().filter(a -> !stored.containsKey(a.slug())).toList());
        authorities.update(data.stream()
                .filter(a -> stored.containsKey(a.slug()) && !a.equals(stored.get(a.slug())))
                .toList());
    }

    static List<Authority> data() {
        return ReferenceData.csv("authorities").stream()
                .map(row -> new Authority(
                        row.getOrDefault("slug", ""),
                        row.getOrDefault("territory_code", ""),
                        row.getOrDefault("kind", ""),
                        LocalizedText.of(row.get("name_kk"), row.get("name_ru"), row.get("name_en"))))
                .toList();
    }
}
