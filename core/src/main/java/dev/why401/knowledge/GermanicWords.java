package dev.why401.knowledge;

import static dev.why401.knowledge.Fault.*;
import static dev.why401.knowledge.Subject.*;

import java.util.List;

/** Words of refusals in German, Dutch, and the languages of Scandinavia. */
final class GermanicWords {
    private GermanicWords() {}

    static List<Vocabulary> all() {
        return List.of(german(), dutch(), swedish(), danishAndNorwegian());
    }

    private static Vocabulary german() {
        return new Vocabulary()
                .names(
                        CREDENTIALS,
                        "zugangsdaten, anmeldedaten, anmeldeinformation*, anmeldeangaben, benutzerdaten, login daten, logindaten, authentifizierungsdaten, authentifizierungsinformation*, benutzername oder passwort, benutzername oder kennwort, benutzername passwort")
                .names(
                        LOGIN,
                        "anmeldung, anmelden, einloggen, eingeloggt, angemeldet, authentifizierung, authentifikation, authentisierung, autorisierung")
                .names(PASSWORD, "passwort*, passwört*, kennwort*, kennwört*")
                .names(USER, "benutzer, benutzers, benutzername*, nutzer, nutzername*, anmeldename*, nutzerkennung")
                .names(ACCOUNT, "konto, kontos, benutzerkonto*, benutzeraccount*, nutzerkonto*")
                .names(
                        TOKEN,
                        "zugriffstoken*, zugangstoken*, sitzungstoken*, authentifizierungstoken*, sicherheitstoken*, bearertoken, tokens")
                .names(API_KEY, "api schlüssel, zugriffsschlüssel, apischlüssel")
                .names(SIGNATURE, "signatur, signaturen, unterschrift")
                .names(REFRESH_TOKEN, "aktualisierungstoken*")
                .names(GRANT, "autorisierungscode*, bewilligung*")
                .names(CALLBACK, "weiterleitungs uri, weiterleitungs url, umleitungs uri, rückruf url")
                .names(PERMISSION, "berechtigung*, rechte, zugriffsrecht*, benutzerrechte, befugnis*")
                .names(ACCESS, "zugriff, zugang, zutritt")
                .names(LICENCE, "lizenz*, abonnement*")
                .names(ADDRESS, "ip adresse*, netzadresse")
                .names(CERTIFICATE, "zertifikat*")
                .names(CLIENT_CERTIFICATE, "clientzertifikat*, client zertifikat*")
                .names(SESSION, "sitzung*")
                .names(NOBODY, "anonym, anonyme, anonymer, anonymen")
                .names(
                        SECOND_FACTOR,
                        "zwei faktor*, zweiter faktor, zweifaktor*, bestätigungscode, einmalpasswort, einmalkennwort, 2fa code")
                .names(LIMIT, "anfrage, anfragen, aufrufe, anfragelimit")
                .names(
                        ATTEMPTS,
                        "anmeldeversuch*, loginversuch*, login versuch*, fehlversuch*, versuche, einlogversuche")
                .names(POLICY, "richtlinie*")
                .says(MISSING, "fehlt, fehlen, fehlend*, leer, leeres, leerer")
                .saysDenied(MISSING, "angegeben*, übermittelt, mitgegeben, vorhanden, gesendet, enthalten")
                .says(WRONG, "ungültig*, falsch*, fehlerhaft*, inkorrekt*, unzulässig*, unkorrekt")
                .saysDenied(WRONG, "gültig*, korrekt, richtig*, stimmen, verifiziert, überprüft, geprüft, akzeptiert")
                .saysDenied(MISMATCHED, "überein, übereinstimmen, passt, passend")
                .says(EXPIRED, "abgelaufen*, verfallen, überfällig")
                .says(REVOKED, "widerrufen*, zurückgezogen, nicht mehr gültig")
                .says(CHANGED, "geändert, zurückgesetzt")
                .says(UNKNOWN, "existiert nicht, unbekannt*")
                .saysDenied(UNKNOWN, "gefunden, existiert, bekannt, registriert")
                .says(DENIED, "verweigert, verboten, untersagt, abgelehnt, unberechtigt*")
                .saysDenied(DENIED, "berechtigt, erlaubt, gestattet, autorisiert, zugelassen, freigegeben")
                .says(LOCKED, "gesperrt*")
                .says(DISABLED, "deaktiviert*, inaktiv*, gelöscht*")
                .saysDenied(DISABLED, "aktiv, aktiviert, freigeschaltet")
                .saysDenied(UNAVAILABLE, "verfügbar, erreichbar")
                .says(BANNED, "auf der blacklist, blockiert")
                .says(REQUIRED, "erforderlich, benötigt, notwendig, nötig")
                .mustHave("erfordert, benötigen, müssen, muss")
                .says(INSUFFICIENT, "unzureichend*, nicht genügend, ungenügend*, unzulänglich*")
                .saysDenied(INSUFFICIENT, "haben, hat, besitzt, ausreichend*")
                .says(EXCEEDED, "gedrosselt, überschritten, zu viele, zu oft")
                .saysDenied(UNTRUSTED, "vertrauenswürdig")
                .saysDenied(UNSUPPORTED, "unterstützt")
                .says(FAILED, "fehlgeschlagen*, gescheitert, misslungen")
                .saysDenied(FAILED, "erfolgreich, anmelden")
                .complains(
                        LOGIN,
                        REQUIRED,
                        "bitte melden sie sich, bitte melde dich, bitte anmelden, bitte loggen sie sich, nicht angemeldet, nicht eingeloggt, nicht authentifiziert")
                .complains(ADDRESS, DENIED, "ip adresse ist nicht, ip adresse wurde nicht")
                .complains(
                        PERMISSION,
                        DENIED,
                        "zugriff verweigert, zugriff wurde verweigert, kein zugriff, keinen zugriff, kein zugang, keinen zugang, dürfen diese aktion nicht, nicht berechtigt, nicht befugt")
                .denies("nicht")
                .saysNone("kein, keine, keinen, keiner, keines, ohne")
                .says(MISMATCHED, "stimmen nicht, stimmt nicht, passt nicht")
                .rules("für, des")
                .saysLittle(
                        "der, das, dem, den, ein, eine, einer, ist, sind, wurde, wurden, wird, werden, worden, ihr, ihre, dein, deine, sie, sich, es, diese, dieser, diesen, dieses, zu, zur, zum, und, oder, mit, auf, bei, noch, im, konnte, konnten, kann");
    }

    private static Vocabulary dutch() {
        return new Vocabulary()
                .names(
                        CREDENTIALS,
                        "inloggegevens, logingegevens, aanmeldgegevens, authenticatiegegevens, gebruikersgegevens, referenties, gebruikersnaam of wachtwoord, gebruikersnaam wachtwoord")
                .names(
                        LOGIN,
                        "aanmelding, aanmelden, inloggen, ingelogd, aangemeld, authenticatie, geauthenticeerd, verificatie")
                .names(PASSWORD, "wachtwoord*")
                .names(USER, "gebruiker, gebruikers, gebruikersnaam, gebruikersnamen")
                .names(ACCOUNT, "gebruikersaccount")
                .names(TOKEN, "toegangstoken, toegangscode, authenticatietoken")
                .names(FORGERY_TOKEN, "csrf code")
                .names(API_KEY, "api sleutel")
                .names(SIGNATURE, "handtekening")
                .names(GRANT, "autorisatiecode, autorisatie toekenning, autorisatietoekenning")
                .names(PERMISSION, "rechten, toestemming, machtiging*, bevoegdhe*, permissies")
                .names(ACCESS, "toegang")
                .names(LICENCE, "licentie*, abonnement")
                .names(ADDRESS, "ip adres")
                .names(CERTIFICATE, "certificaat*")
                .names(SESSION, "sessie*")
                .names(SECOND_FACTOR, "tweede factor, tweefactor*, twee factor*, tweestaps*, verificatiecode")
                .names(LIMIT, "aanvraag, verzoek, verzoeken, aanvragen")
                .names(ATTEMPTS, "inlogpoging*, aanmeldpoging*, loginpoging*, pogingen")
                .says(MISSING, "ontbreekt, ontbreken, ontbrekend*, leeg")
                .saysDenied(MISSING, "opgegeven, meegegeven, verstrekt, aanwezig, meegestuurd")
                .says(WRONG, "ongeldig*, onjuist*, incorrecte, verkeerd*, foutief, foutieve")
                .saysDenied(WRONG, "geldig*, juist, juiste, geverifieerd, gevalideerd, geaccepteerd")
                .saysDenied(MISMATCHED, "overeen")
                .says(EXPIRED, "verlopen, vervallen, verstreken")
                .says(REVOKED, "ingetrokken, herroepen")
                .says(CHANGED, "gewijzigd, veranderd")
                .says(UNKNOWN, "bestaat niet, onbekend*")
                .saysDenied(UNKNOWN, "gevonden, bestaat, bekend")
                .says(DENIED, "geweigerd, verboden, onbevoegd, ongeautoriseerd*")
                .saysDenied(DENIED, "toegestaan, gemachtigd, bevoegd, geautoriseerd, toegelaten")
                .says(LOCKED, "geblokkeerd, vergrendeld, gelocked")
                .says(DISABLED, "gedeactiveerd, uitgeschakeld, inactief, verwijderd, gedeactiveerde")
                .saysDenied(DISABLED, "actief, geactiveerd, ingeschakeld")
                .saysDenied(UNAVAILABLE, "beschikbaar, bereikbaar")
                .says(REQUIRED, "vereist, verplicht, nodig, benodigd")
                .mustHave("moet, vereisen, dient")
                .says(INSUFFICIENT, "onvoldoende")
                .saysDenied(INSUFFICIENT, "hebt, heeft, voldoende")
                .says(EXCEEDED, "overschreden, te veel, teveel")
                .saysDenied(UNTRUSTED, "vertrouwd")
                .saysDenied(UNSUPPORTED, "ondersteund")
                .says(FAILED, "mislukt*")
                .saysDenied(FAILED, "gelukt, inloggen, aanmelden")
                .complains(
                        LOGIN,
                        REQUIRED,
                        "log in om, niet ingelogd, niet aangemeld, gelieve in te loggen, meld je aan, log eerst in")
                .complains(
                        PERMISSION,
                        DENIED,
                        "toegang geweigerd, geen toegang, toegang verboden, niet gemachtigd, niet bevoegd, niet toegestaan om, geen toestemming")
                .denies("niet")
                .saysNone("geen, zonder")
                .says(MISMATCHED, "kloppen niet, klopt niet, komt niet overeen, komen niet overeen")
                .complains(CREDENTIALS, WRONG, "kan niet inloggen met, kunt niet inloggen met")
                .rules("van, voor")
                .saysLittle(
                        "het, een, zijn, wordt, werd, werden, uw, je, deze, dit, te, naar, en, om, nog, met, kon, konden, kan");
    }

    private static Vocabulary swedish() {
        return new Vocabulary()
                .names(
                        CREDENTIALS,
                        "inloggningsuppgifter*, användaruppgifter*, autentiseringsuppgifter*, behörighetsuppgifter, autentiseringsinformation, användarnamn eller lösenord, användarnamn lösenord, uppgifter*")
                .names(LOGIN, "inloggning*, inloggad, autentisering*, autentiserad, logga in, autentisera")
                .names(PASSWORD, "lösenord*")
                .names(USER, "användare, användaren, användarnamn*")
                .names(ACCOUNT, "konto, kontot, användarkonto*")
                .names(TOKEN, "åtkomsttoken*, åtkomstbevis, behörighetstoken")
                .names(API_KEY, "api nyckel*")
                .names(SIGNATURE, "signaturen")
                .names(PERMISSION, "behörighet*, rättighet*, tillåtelse, tillstånd, befogenhet*")
                .names(ACCESS, "åtkomst*, tillträde")
                .names(LICENCE, "licens, licensen, licenser")
                .names(ADDRESS, "ip adressen, ip adress")
                .names(SESSION, "sessionen")
                .names(SECOND_FACTOR, "tvåfaktor*, tvåstegs*, engångskod*, verifieringskod*")
                .names(LIMIT, "förfrågan, förfrågningar, anrop")
                .names(ATTEMPTS, "inloggningsförsök, försök")
                .says(MISSING, "saknas, saknade, tomt")
                .saysDenied(MISSING, "angivits, angiven, angivet, tillhandahöll*, skickades, angavs")
                .says(WRONG, "ogiltig*, felaktig*, fel, inkorrekt")
                .saysDenied(WRONG, "giltig*, korrekt, riktigt, verifieras, godkänd*")
                .saysDenied(MISMATCHED, "matchar, överens, stämmer")
                .says(EXPIRED, "löpt ut, utgått, gått ut, utgången, förfallit, löpte ut")
                .says(REVOKED, "återkallad*, återkallats, återkallades, längre giltig, indragen")
                .says(CHANGED, "ändrats, ändrat")
                .says(UNKNOWN, "hittades inte, hittas inte, finns inte, okänd, okänt")
                .saysDenied(UNKNOWN, "hittas, hittades, finns, hitta")
                .says(DENIED, "nekad, nekat, nekas, förbjuden, förbjudet, obehörig*")
                .saysDenied(DENIED, "tillåten, tillåtet, behörig, auktoriserad")
                .says(LOCKED, "låst, spärrat, spärrad")
                .says(
                        DISABLED,
                        "inaktiverad, inaktiverat, avaktiverad, avaktiverat, inaktiv, inaktivt, borttagen, avstängt, avstängd")
                .saysDenied(DISABLED, "aktiverats, aktiverat, aktiverad, aktiv, aktivt")
                .saysDenied(UNAVAILABLE, "tillgänglig*")
                .says(BANNED, "svartlistad, svartlistat, blockerad, blockerat")
                .says(REQUIRED, "krävs, nödvändig*")
                .mustHave("måste, kräver")
                .says(INSUFFICIENT, "saknar, otillräcklig*")
                .saysDenied(INSUFFICIENT, "tillräcklig*")
                .says(EXCEEDED, "överskrid*, för många")
                .saysDenied(UNSUPPORTED, "stöds")
                .says(FAILED, "misslyckad*, misslyckats, misslyckades")
                .saysDenied(FAILED, "logga in")
                .complains(LOGIN, REQUIRED, "inte inloggad, vänligen logga in, var god logga in")
                .complains(
                        PERMISSION,
                        DENIED,
                        "ingen åtkomst, åtkomst nekad, inte åtkomst, åtkomst förbjuden, inte tillåtelse, inte behörig, får inte")
                .denies("inte, ej")
                .saysNone("ingen, inget, inga, utan")
                .says(MISMATCHED, "matchar inte, stämmer inte")
                .complains(CREDENTIALS, WRONG, "inte logga in med")
                .rules("för")
                .saysLittle(
                        "är, har, din, ditt, dina, har, av, till, det, den, ett, och, eller, att, på, med, de, angivna, kunde, blivit, detta, denna");
    }

    private static Vocabulary danishAndNorwegian() {
        return new Vocabulary()
                .names(
                        CREDENTIALS,
                        "loginoplysninger*, legitimation*, legitimasjon*, påloggingsinformasjon*, autentiseringsinformasjon*, påloggingsopplysninger*, brukeropplysninger, brugeroplysninger, brugernavn eller adgangskode, brukernavn eller passord, brugernavn kodeord, innloggingsinformasjon, brukernavn passord, oplysninger*, opplysninger*")
                .names(
                        LOGIN,
                        "pålogging, innlogging, innlogget, logget ind, logget inn, logge ind, logge inn, autentisering, autentificering, autentifisering, godkendelse, logg inn, log ind")
                .names(PASSWORD, "adgangskode*, kodeord*, passord*, kodeordet")
                .names(USER, "bruger, brugeren, brugernavn*, bruker, brukeren, brukernavn*")
                .names(ACCOUNT, "konto, kontoen, brugerkonto*, brukerkonto*")
                .names(TOKEN, "adgangstoken, tilgangstoken, adgangsnøgle, tilgangsnøkkel, tokenet")
                .names(API_KEY, "api nøgle*, api nøkkel*")
                .names(PERMISSION, "tilladelse*, tillatelse*, rettighed*, rettighet*, lov til")
                .names(ACCESS, "adgang, adgangen, tilgang, tilgangen")
                .names(LICENCE, "licens, licensen, lisens*")
                .names(ADDRESS, "ip adressen")
                .names(SESSION, "sesjon*, sessionen, sesion")
                .names(
                        SECOND_FACTOR,
                        "tofaktor*, to faktor*, totrins*, engangskode*, bekreftelseskode, bekræftelseskode")
                .names(LIMIT, "forespørgslen, forespørselen, forespørsel, forespørsler, anmodninger")
                .names(ATTEMPTS, "loginforsøg*, påloggingsforsøk*, innloggingsforsøk*, forsøg, forsøk")
                .says(MISSING, "mangler, manglende, tomt")
                .saysDenied(MISSING, "angivet, angitt, gitt, oppgitt, opgivet, vedlagt")
                .says(WRONG, "ugyldig*, forkert*, feilaktig, feil, fejlagtig")
                .saysDenied(WRONG, "gyldig*, korrekt, riktig, rigtig, verifiseres, bekræftes")
                .saysDenied(MISMATCHED, "matcher, overens")
                .says(EXPIRED, "udløbet, udløb, utløpt, utløp, utgått, udløbne, utgikk")
                .says(REVOKED, "tilbagekaldt*, trukket tilbage, trukket tilbake, tilbakekalt*, inddraget, opphevet")
                .says(CHANGED, "ændret, endret")
                .says(UNKNOWN, "findes ikke, finnes ikke, eksisterer ikke, ukendt*, ukjent*")
                .saysDenied(UNKNOWN, "fundet, funnet, findes, finnes, finde, finne, eksisterer")
                .says(DENIED, "nægtet, nektet, forbudt, afvist, avvist, uautoriseret, uautorisert")
                .saysDenied(DENIED, "tilladt, tillatt, lov, autoriseret, autorisert, berettiget")
                .says(LOCKED, "låst, sperret, spærret")
                .says(DISABLED, "deaktiveret, deaktivert, inaktiv, slettet")
                .saysDenied(DISABLED, "aktiveret, aktivert, aktiv, aktivt")
                .saysDenied(UNAVAILABLE, "tilgængelig*, tilgjengelig*")
                .says(BANNED, "blokeret, blokkert")
                .says(REQUIRED, "påkrævet, påkrevd, nødvendig*, krævet, kreves, kræves, obligatorisk")
                .mustHave("skal, må, kræver, krever")
                .says(INSUFFICIENT, "utilstrækkelig*, utilstrekkelig*")
                .saysDenied(INSUFFICIENT, "tilstrækkelig*, tilstrekkelig*")
                .says(EXCEEDED, "neddroslet, strupet, overskredet, overskrevet, for mange")
                .saysDenied(UNSUPPORTED, "understøttet, støttet, støttes, understøttes")
                .says(FAILED, "mislykket, mislykkede, mislykkes, mislykkedes, feilet, fejlede, slo fejl")
                .saysDenied(FAILED, "logge ind, logge inn")
                .complains(
                        LOGIN,
                        REQUIRED,
                        "ikke logget ind, ikke logget inn, venligst log ind, vennligst logg inn, log venligst ind")
                .complains(
                        PERMISSION,
                        DENIED,
                        "ingen adgang, ingen tilgang, adgang nægtet, tilgang nektet, adgang forbudt, ikke lov, ikke autoriseret, ikke autorisert, ikke tilladelse, ikke tillatelse, ikke tilgang, ikke adgang")
                .denies("ikke, ikkje")
                .saysNone("ingen, intet, uden, uten")
                .says(MISMATCHED, "stemmer ikke, matcher ikke, passer ikke")
                .complains(CREDENTIALS, WRONG, "ikke logge ind med, ikke logge inn med")
                .rules("af, av, til")
                .saysLittle(
                        "er, har, din, ditt, din, det, den, en, et, og, eller, at, å, på, med, de, blev, ble, bli, blitt, kunne, denne, dette, er, i");
    }
}
