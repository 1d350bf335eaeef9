package org.chancery.loading.draft;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all URLs of one article share: without scheme, {@code www.}, standard port, slash at the end and fragment; without
 * the parameters by which clicks are followed; and of an AMP page the address of the article itself. It is compared, and
 * never followed.
 */
public final class CanonicalUrl {

    /** The parts of RFC 3986, appendix B: authority, path, query. */
    private static final Pattern URL =
            Pattern.compile("(?:(?:[A-Za-z][A-Za-z0-9+.-]*:)?//)?([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#(!.*)?.*)?");

    private static final List<String> TRACKING_FAMILIES = List.of("utm_", "mtm_", "pk_", "hsa_", "at_", "vero_");

    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "li_fat_id",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "_hsenc",
            "_hsmi",
            "oly_anon_id",
            "oly_enc_id",
            "_ga",
            "_gl",
            "srsltid",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig",
            "cmpid",
            "ncid",
            "ocid",
            "smid",
            "ref_src",
            "ref_url",
            "spm",
            "xtor",
            "amp",
            "outputtype");

    /** Hosts that show copies of other sites' AMP pages: the address of the page follows. */
    private static final Pattern AMP_CACHE =
            Pattern.compile("/(?:amp/)?(?:[civ]/|wp/)?(?:s/)?([^/?#]+\\.[^/?#]+(?:/.*)?)");

    private static final Set<String> STANDARD_PORTS = Set.of("80", "443");

    private CanonicalUrl() {}

    /** The key of a URL; null for none. */
    public static String key(String url) {
        if (url == null || url.isBlank()) {
            return null;
        }
        Matcher parts = URL.matcher(url.strip());
        if (!parts.matches()) {
            return url.strip();
        }
        String host = host(parts.group(1));
        String path = parts.group(2);
        Matcher cached = AMP_CACHE.matcher(path);
        if (isAmpCache(host, path) && cached.matches()) {
            return key("//" + cached.group(1) + (parts.group(3) == null ? "" : "?" + parts.group(3)));
        }
        String query = query(parts.group(3));
        return host.replaceFirst("^amp\\.", "")
                + path(path)
                + (query.isEmpty() ? "" : "?" + query)
                + (parts.group(4) == null ? "" : "#" + parts.group(4));
    }

    private static String host(String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        int colon = host.lastIndexOf(':');
        if (colon >= 0 && STANDARD_PORTS.contains(host.substring(colon + 1))) {
            host = host.substring(0, colon);
        }
        return host.replaceFirst("\\.$", "").replaceFirst("^www\\d?\\.", "");
    }

    private static boolean isAmpCache(String host, String path) {
        return host.endsWith(".cdn.ampproject.org")
                || host.equals("cdn.ampproject.org")
                || host.matches("google\\.[a-z.]+") && path.startsWith("/amp/");
    }

    private static String path(String path) {
        return path.replaceAll("/{2,}", "/")
                .replaceFirst("^/amp(?=/.)", "")
                .replaceFirst("/amp(\\.html)?/?$", "")
                .replaceFirst("\\.amp(\\.html?)?$", "$1")
                .replaceFirst("/+$", "");
    }

    private static String query(String query) {
        return query == null
                ? ""
                : Stream.of(query.split("&"))
                        .filter(p -> !p.isEmpty())
                        .filter(p -> !isTracking(p.split("=", 2)[0].toLowerCase(Locale.ROOT)))
                        .sorted()
                        .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String parameter) {
        return TRACKING.contains(parameter) || TRACKING_FAMILIES.stream().anyMatch(parameter::startsWith);
    }
}
