package dev.why401.evidence;

/**
 * The tokens that tell by their own first letters what they are, as their vendors publish them for scanners of secrets
 * (https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns).
 */
final class VendorTokens {
    /** Behind a prefix and an underscore or a hyphen. */
    private static final String SIGNED = "gh[oprsu]_[A-Za-z0-9]{12,}+|github_pat_[A-Za-z0-9_]{12,}+"
            + "|gl(?:pat|dt|rt|cbt|ptt|soat|oas|ft|imt|agent|wt)-[A-Za-z0-9_.-]{12,}+"
            + "|xox[a-eoprs](?:\\.xox[a-z])?-[A-Za-z0-9%-]{8,}+|xapp-[A-Za-z0-9-]{12,}+"
            + "|npm_[A-Za-z0-9]{16,}+|pypi-[A-Za-z0-9_-]{16,}+|d(?:op|oo|or)_v1_[a-f0-9]{16,}+"
            + "|[rs]k_(?:live|test)_[A-Za-z0-9]{8,}+|whsec_[A-Za-z0-9+/=]{16,}+"
            + "|sk-(?:[a-z0-9]{2,8}-){0,2}+[A-Za-z0-9_]{20,}+[A-Za-z0-9_-]*+|GOCSPX-[A-Za-z0-9_-]{16,}+"
            + "|dckr_[po]at_[A-Za-z0-9_-]{16,}+|NR(?:AK|AA|AL|BR|II|IQ|JS|RA|SP)-[A-Za-z0-9]{16,}+"
            + "|shp(?:at|ss|ca|pa|tka|ua)_[A-Za-z0-9]{16,}+|lin_(?:api|oauth)_[A-Za-z0-9]{16,}+"
            + "|fig(?:d|o|u|r|dr|du|ou)_[A-Za-z0-9_-]{16,}+|sntry[su]_[A-Za-z0-9+/=_-]{16,}+|gl(?:sa|c)_[A-Za-z0-9+/=_-]{16,}+"
            + "|hf_[A-Za-z0-9]{20,}+|rpa_[A-Za-z0-9]{20,}+|(?:secret|ntn)_[A-Za-z0-9]{30,}+"
            + "|pk_\\d{4,12}_[A-Z0-9]{20,}+|sq0[a-z]{3}-[A-Za-z0-9_-]{16,}+|PMAK-[a-f0-9]{20,}+-[a-f0-9]{20,}+"
            + "|pul-[a-f0-9]{30,}+|rubygems_[a-f0-9]{30,}+|sq[apu]_[a-f0-9]{30,}+|CCIPAT_[A-Za-z0-9_]{20,}+"
            + "|bk[ua]a_[a-f0-9]{30,}+|HRKU-[A-Za-z0-9_-]{20,}+|fm[12]_[A-Za-z0-9+/=_-]{30,}+|fo1_[A-Za-z0-9_-]{20,}+"
            + "|sb[ps]_[a-f0-9]{30,}+|pscale_[a-z]{2,5}_[A-Za-z0-9_.-]{20,}+|nf[bcopu]_[A-Za-z0-9]{30,}+"
            + "|vc[akipr]_[A-Za-z0-9]{20,}+|tskey-[a-z]{2,12}-[A-Za-z0-9-]{16,}+|AGE-SECRET-KEY-[A-Z0-9]{30,}+"
            + "|pplx-[A-Za-z0-9]{30,}+|gsk_[A-Za-z0-9]{30,}+|r8_[A-Za-z0-9]{30,}+|xai-[A-Za-z0-9]{40,}+"
            + "|CFPAT-[A-Za-z0-9_-]{20,}+|rdme_[A-Za-z0-9]{30,}+|pnu_[A-Za-z0-9]{20,}+|tfp_[A-Za-z0-9_.-]{30,}+"
            + "|shippo_[a-z]{4,8}_[a-f0-9]{20,}+|FLWSECK(?:_TEST)?-[A-Za-z0-9]{20,}+(?:-X)?"
            + "|rzp_(?:live|test)_[A-Za-z0-9]{10,}+|duffel_[a-z]{4,6}_[A-Za-z0-9_-]{20,}+|xkeysib-[a-f0-9]{30,}+(?:-[A-Za-z0-9]{10,}+)?"
            + "|zpka_[A-Za-z0-9_]{20,}+|aio_[A-Za-z0-9]{20,}+|access-(?:sandbox|development|production)-[a-f0-9]{8}-[a-f0-9-]{20,}+"
            + "|tk-us-[A-Za-z0-9_-]{30,}+|(?<![A-Za-z0-9])s-s4t2(?:ud|af)-[a-f0-9]{30,}+|ops_eyJ[A-Za-z0-9_=-]{30,}+|unkey_[A-Za-z0-9]{16,}+"
            + "|CLOJARS_[a-z0-9]{30,}+|API-[A-Z0-9]{24,}+|key-[a-f0-9]{32}|[a-f0-9]{32}-us\\d{1,2}";

    /** Behind a prefix and a dot, or a slash, a colon, a dollar sign. */
    private static final String PARTED =
            "hv[bsr]\\.[A-Za-z0-9_-]{20,}+|ya29\\.[A-Za-z0-9_-]{20,}+|1//0[A-Za-z0-9_-]{20,}+"
                    + "|SG\\.[A-Za-z0-9_-]{16,}+\\.[A-Za-z0-9_-]{16,}+|[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{30,}+"
                    + "|pat[A-Za-z0-9]{14}\\.[a-f0-9]{40,}+|dp\\.(?:pt|st|ct|sa|scim|audit)\\.[A-Za-z0-9._-]{20,}+"
                    + "|dt0[a-z]\\d\\d\\.[A-Z0-9]{20,}+\\.[A-Z0-9]{40,}+|st\\.[A-Za-z0-9-]{20,}+\\.[A-Za-z0-9]{20,}+\\.[A-Za-z0-9]{20,}+"
                    + "|t1\\.[A-Za-z0-9_-]{20,}+\\.[A-Za-z0-9_-]{40,}+|[MNO][A-Za-z0-9_-]{22,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,40}"
                    + "|s\\.(?=[A-Za-z]{0,23}[0-9])[A-Za-z0-9]{24}(?![A-Za-z0-9.])|\\d/\\d{12,20}(?:/\\d{6,20})?:[a-f0-9]{32}"
                    + "|access_token\\$[a-z]{4,12}\\$[a-z0-9]{8,}+\\$[a-f0-9]{20,}+|[A-Za-z0-9_~.]{3}\\dQ~[A-Za-z0-9_~.-]{30,}+"
                    + "|[a-f0-9]{24}:[a-f0-9]{64}";

    /** Nothing parts the prefix from the rest. */
    private static final String WHOLE =
            "AIza[A-Za-z0-9_-]{20,}+|A[KS]IA[A-Z0-9]{16}|SK[a-f0-9]{32}|AKID[A-Za-z0-9]{28,}+"
                    + "|LTAI[A-Za-z0-9]{12,}+|dapi[a-f0-9]{32}|ATTA[a-f0-9]{40,}+|EAACEdEose0cBA[A-Za-z0-9]{20,}+"
                    + "|AKC[a-z][A-Za-z0-9]{40,}+|EZAK[A-Za-z0-9]{40,}+|[A-Za-z0-9]{60,90}AZDO[A-Za-z0-9]{4}";

    /** What they look like where no letter or digit stands in front. */
    static final String REGEX = "(?<![A-Za-z0-9])(?:" + SIGNED + "|" + PARTED + "|" + WHOLE
            + "|\\d{6,12}+:AA[A-Za-z0-9_-]{24,}+)" + "|(?<=/bot)\\d{6,12}+:AA[A-Za-z0-9_-]{24,}+";

    private VendorTokens() {}
}
