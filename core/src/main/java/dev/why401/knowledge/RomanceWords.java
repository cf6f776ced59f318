package dev.why401.knowledge;

import static dev.why401.knowledge.Fault.*;
import static dev.why401.knowledge.Subject.*;

import java.util.List;

/** Words of refusals in French, Spanish, Portuguese and Italian. */
final class RomanceWords {
    private RomanceWords() {}

    static List<Vocabulary> all() {
        return List.of(french(), spanish(), portuguese(), italian());
    }

    private static Vocabulary french() {
        return new Vocabulary()
                .names(
                        CREDENTIALS,
                        "identifiants, identifications, informations d'identification, informations d'authentification, informations de connexion, données d'authentification, données d'identification, identifiants d'authentification, identifiant ou mot de passe, nom d'utilisateur ou mot de passe, utilisateur ou mot de passe")
                .names(
                        LOGIN,
                        "connexion, authentification, authentifié, authentifiée, connecté, connectée, connecter, authentifier")
                .names(PASSWORD, "mot de passe, mots de passe")
                .names(USER, "utilisateur, utilisateurs, nom d'utilisateur, nom utilisateur, identifiant")
                .names(ACCOUNT, "compte, comptes, compte utilisateur")
                .names(TOKEN, "jeton*, jeton d'accès, jeton d'authentification, token d'accès")
                .names(FORGERY_TOKEN, "jeton csrf, jeton de sécurité")
                .names(API_KEY, "clé api, clé d'api, clef api, clé d'accès")
                .names(REFRESH_TOKEN, "jeton de rafraîchissement, jeton d'actualisation, jeton de renouvellement")
                .names(GRANT, "code d'autorisation, autorisation accordée, l'autorisation fournie")
                .names(CALLBACK, "uri de redirection, url de redirection, l'uri de redirection")
                .names(SCOPE, "périmètre, portée")
                .names(PERMISSION, "autorisation, autorisations, permission, droit, droits, privilèges, habilitation*")
                .names(ACCESS, "accès")
                .names(LICENCE, "licence, abonnement")
                .names(ADDRESS, "adresse ip")
                .names(CERTIFICATE, "certificat, certificats")
                .names(SESSION, "session")
                .names(
                        SECOND_FACTOR,
                        "double authentification, deux facteurs, second facteur, à deux facteurs, code de vérification, double facteur")
                .names(LIMIT, "requête, requêtes, appels")
                .names(ATTEMPTS, "tentative*, essais, tentatives de connexion")
                .says(MISSING, "manquant*, manque, absente, vide")
                .saysDenied(MISSING, "fourni*, renseigné*, présent, présente, transmis*, spécifié*")
                .says(WRONG, "invalide, invalides, incorrecte*, erroné*, érroné*, faux, mauvais, mauvaise")
                .saysDenied(WRONG, "valide, valides, reconnu*, correcte, vérifié*, accepté*")
                .saysDenied(MISMATCHED, "correspond, correspondent, concorde, concordent")
                .says(EXPIRED, "plus valide, plus valable, expiré, expirée, expirés, expirées, périmé*")
                .says(REVOKED, "révoqué*")
                .says(CHANGED, "modifié*, réinitialisé*")
                .says(UNKNOWN, "existe pas, inconnu*, introuvable*, inexistant*")
                .saysDenied(UNKNOWN, "trouvé*, connu")
                .says(DENIED, "refusé, refusée, refusés, interdit*, rejeté*")
                .saysDenied(DENIED, "autorisé*, permis, permise, habilité*")
                .says(LOCKED, "bloqué*, verrouillé*")
                .says(DISABLED, "désactivé*, inactif*, inactive, supprimé*")
                .saysDenied(DISABLED, "activé*, actif, active")
                .says(SUSPENDED, "suspendu*")
                .saysDenied(UNAVAILABLE, "disponible*, joignable")
                .says(UNAVAILABLE, "indisponible*")
                .says(REQUIRED, "requis*, obligatoire*, nécessaire*, exigé*")
                .mustHave("devez, doit, doivent, nécessite, exige, requiert")
                .says(
                        INSUFFICIENT,
                        "insuffisant*, avez pas, a pas de, dispose pas, disposez pas, possède pas, possédez pas")
                .says(EXCEEDED, "ralentie, dépassé*, excédé*, trop de")
                .saysDenied(UNTRUSTED, "confiance")
                .saysDenied(UNSUPPORTED, "pris en charge, prise en charge, supporté*")
                .says(FAILED, "échoué*, échec, échouée*")
                .complains(
                        LOGIN,
                        REQUIRED,
                        "veuillez vous connecter, veuillez vous reconnecter, veuillez vous identifier, merci de vous connecter, non authentifié, non connecté, pas connecté, pas authentifié")
                .complains(ADDRESS, DENIED, "adresse ip n'est pas autorisée, adresse ip non autorisée")
                .complains(
                        PERMISSION,
                        DENIED,
                        "accès refusé, accès interdit, pas accès, aucun accès, accès non autorisé, pas autorisé, non autorisé, pas autorisée, non autorisée, pas habilité, pas le droit, pas la permission, pas l'autorisation, pas les droits")
                .complains(CREDENTIALS, WRONG, "impossible de se connecter avec")
                .denies("pas, impossible")
                .saysNone("aucun, aucune")
                .says(MISMATCHED, "correspond pas, correspondent pas, concordent pas")
                .complains(ATTEMPTS, EXCEEDED, "plusieurs tentatives")
                .says(BANNED, "banni, bannie, liste noire, blacklisté*")
                .rules("de, du, des")
                .saysLittle(
                        "les, un, une, est, sont, été, votre, vos, vous, avez, ce, cette, cet, et, ou, pour, par, au, aux, en, dans, avec, ne, n'a, n'est, se, son, sa, que, qui, peut, pu, être, encore, lui");
    }

    private static Vocabulary spanish() {
        return new Vocabulary()
                .names(
                        CREDENTIALS,
                        "credenciales, datos de acceso, datos de autenticación, usuario o contraseña, nombre de usuario o contraseña, usuario y o contraseña, nombre de usuario contraseña, credenciales de autenticación, credenciales de acceso")
                .names(
                        LOGIN,
                        "inicio de sesión, inicia sesión, iniciar sesión, autenticación, autenticado, autenticar, identificarse, login requerido, autenticarse")
                .names(PASSWORD, "contraseña*, clave de acceso, clave")
                .names(USER, "usuario, usuarios, nombre de usuario, nombre usuario")
                .names(ACCOUNT, "cuenta, cuentas, cuenta de usuario")
                .names(TOKEN, "ficha, ficha de acceso, token de acceso, token de autenticación, token de sesión")
                .names(API_KEY, "clave api, clave de api, clave de acceso api")
                .names(SIGNATURE, "firma")
                .names(REFRESH_TOKEN, "token de actualización, token de refresco, token de renovación")
                .names(GRANT, "código de autorización, concesión de autorización, concesión, autorización concedida")
                .names(CLIENT, "cliente")
                .names(
                        CALLBACK,
                        "uri de redirección, url de redirección, uri de redireccionamiento, url de redireccionamiento")
                .names(SCOPE, "alcance, ámbito, alcances")
                .names(PERMISSION, "permiso, permisos, privilegio, privilegios, derechos, autorización")
                .names(ACCESS, "acceso, accesos")
                .names(LICENCE, "licencia, suscripción")
                .names(ADDRESS, "dirección ip")
                .names(CERTIFICATE, "certificado*")
                .names(SESSION, "sesión, sesiones")
                .names(SECOND_FACTOR, "dos factores, segundo factor, doble factor, código de verificación, dos pasos")
                .names(LIMIT, "solicitud, petición, solicitudes, peticiones, límite")
                .names(ATTEMPTS, "intento, intentos")
                .says(MISSING, "falta, faltan, faltante, faltantes, ausente, vacía, vacío")
                .saysDenied(
                        MISSING,
                        "proporcionó, proporcionado, proporcionada, proporcionaron, proporcionadas, proveyeron, suministrado, suministradas, indicado, enviado, presente, encontraron las credenciales")
                .says(
                        WRONG,
                        "no válid*, no es válid*, no son válid*, no es valido, no es valida, invalido, invalida, no es correcto, no es correcta, inválid*, incorrecto*, incorrecta*, erróne*, equivocad*")
                .saysDenied(WRONG, "válid*, correcto, correcta, correctos, reconocido, verificar, verificado, aceptado")
                .saysDenied(MISMATCHED, "coincide, coinciden")
                .says(
                        EXPIRED,
                        "expirado, expirada, expirados, expiradas, expiró, caducado, caducada, caducadas, caducó, vencido, vencida, venció, vencidas, expiraron")
                .says(REVOKED, "revocado, revocada, revocados, revocó, ya no es válido, ya no es válida")
                .says(CHANGED, "cambiado, cambiada, cambió, modificado")
                .says(UNKNOWN, "desconocido, desconocida, inexistente, inexistentes")
                .saysDenied(UNKNOWN, "encontrado, encontrada, encontró, encontrar, encontraron, existe, registrado")
                .says(DENIED, "denegado, denegada, prohibido, prohibida, rechazado, rechazada")
                .saysDenied(DENIED, "autorizado, autorizada, permitido, permitida, permite")
                .says(LOCKED, "bloqueado, bloqueada, bloqueados")
                .says(
                        DISABLED,
                        "desactivad*, deshabilitad*, inhabilitad*, inactivo, inactiva, borrado, eliminado, eliminada")
                .saysDenied(DISABLED, "activo, activa, activada, activado, habilitado, habilitada")
                .says(SUSPENDED, "suspendido, suspendida")
                .saysDenied(UNAVAILABLE, "disponible*")
                .says(
                        REQUIRED,
                        "requerido, requerida, requiere, necesario, necesaria, obligatorio, obligatoria, necesita")
                .mustHave("debe, debes, tienes que, tiene que, se requiere, requieren")
                .says(INSUFFICIENT, "insuficiente, insuficientes")
                .saysDenied(INSUFFICIENT, "tiene, tienes, dispone, posee, cuenta con, suficientes")
                .says(
                        EXCEEDED,
                        "regulada, limitada, excedido, excedida, superado, superó, demasiados, demasiadas, excedió")
                .saysDenied(UNTRUSTED, "confianza, confiable")
                .saysDenied(UNSUPPORTED, "soportado, soportada, soporta, admitido")
                .says(FAILED, "fallido, fallida, fallidos, falló, fracasó, fallo, ha fallado")
                .saysDenied(FAILED, "iniciar sesión, autenticar")
                .complains(
                        LOGIN,
                        REQUIRED,
                        "no autenticado, no ha iniciado sesión, debe iniciar sesión, por favor inicia sesión, por favor inicie sesión, inicie sesión para, no identificado")
                .complains(ADDRESS, DENIED, "dirección ip no está, dirección ip no autorizada")
                .complains(
                        PERMISSION,
                        DENIED,
                        "acceso denegado, acceso prohibido, acceso no autorizado, sin acceso, no tiene acceso, no está autorizado, no autorizado, no autorizada, no tiene permitido, no le está permitido, no tienes autorización, no está permitido, no tiene autorización")
                .complains(CREDENTIALS, WRONG, "no puede iniciar sesión con")
                .saysNone("sin, ningún, ninguna, ninguno")
                .says(BANNED, "lista negra")
                .rules("de, del")
                .saysLittle(
                        "los, las, un, una, su, sus, tu, tus, ha, han, sido, está, están, se, para, por, y, al, en, con, este, esta, que, usted, aún, son, fue, ya, hay, pudo")
                .denies("no");
    }

    private static Vocabulary portuguese() {
        return new Vocabulary()
                .names(
                        CREDENTIALS,
                        "credenciais, dados de acesso, dados de autenticação, usuário ou senha, utilizador ou senha, nome de usuário ou senha, usuário e ou senha, nome de utilizador ou palavra passe")
                .names(
                        LOGIN,
                        "autenticação, autenticado, autenticada, autenticar, login necessário, iniciar sessão, inicie sessão, fazer login, faça login")
                .names(PASSWORD, "senha, senhas, palavra passe, palavra chave")
                .names(USER, "usuário, usuários, utilizador, utilizadores, nome de usuário, nome de utilizador")
                .names(ACCOUNT, "conta, contas, conta de usuário, conta de utilizador")
                .names(TOKEN, "token de acesso, token de autenticação, token de sessão")
                .names(API_KEY, "chave api, chave de api, chave de acesso")
                .names(SIGNATURE, "assinatura")
                .names(REFRESH_TOKEN, "token de atualização, token de renovação")
                .names(GRANT, "código de autorização, concessão de autorização, concessão, autorização fornecida")
                .names(CALLBACK, "uri de redirecionamento, url de redirecionamento, uri de redireccionamento")
                .names(SCOPE, "escopo, escopos, âmbito")
                .names(PERMISSION, "privilégio, permissão, permissões, privilégios, direitos, autorização")
                .names(ACCESS, "acesso, acessos")
                .names(LICENCE, "licença, subscrição")
                .names(ADDRESS, "endereço ip")
                .names(SESSION, "sessão, sessões")
                .names(SECOND_FACTOR, "dois fatores, dois factores, segundo fator, código de verificação, duas etapas")
                .names(LIMIT, "pedido, requisição, solicitação, requisições, solicitações, pedidos, limite")
                .names(ATTEMPTS, "tentativa, tentativas")
                .says(MISSING, "falta, faltando, ausente, ausentes, em falta, vazia, vazio")
                .saysDenied(MISSING, "fornecida, fornecidas, fornecido, fornecidos, informado, enviado, presente")
                .says(WRONG, "inválid*, incorreta*, incorreto*, incorrecta, incorrectas, errada, errado")
                .saysDenied(WRONG, "válid*, correta, correto, reconhecido, verificar, verificado, aceito")
                .saysDenied(MISMATCHED, "coincide, coincidem, corresponde, correspondem, confere, conferem")
                .says(
                        EXPIRED,
                        "expirado, expirada, expiradas, expirados, expirou, expiraram, vencido, vencida, caducou, venceu")
                .says(REVOKED, "revogado, revogada, revogou")
                .says(CHANGED, "alterada, alterado, mudou")
                .says(UNKNOWN, "desconhecido, desconhecida, inexistente")
                .saysDenied(
                        UNKNOWN,
                        "encontrado, encontrada, encontradas, encontrados, existe, encontrar, registrado, possível encontrar")
                .says(DENIED, "negado, negada, proibido, proibida, recusado, recusada")
                .saysDenied(DENIED, "autorizado, autorizada, permitido, permitida, permissão, possui permissão")
                .says(LOCKED, "bloqueada, bloqueado, trancada, travada")
                .says(
                        DISABLED,
                        "desabilitad*, desativad*, desactivad*, inativo, inativa, inactivo, removido, excluída, eliminado")
                .saysDenied(DISABLED, "ativada, ativado, ativa, ativo, activada")
                .says(SUSPENDED, "suspenso, suspensa")
                .saysDenied(UNAVAILABLE, "disponível, disponíveis")
                .says(
                        REQUIRED,
                        "necessária, necessário, obrigatório, obrigatória, requerido, requer, exigido, requerida")
                .mustHave("deve, precisa, tem de, exige, requer")
                .says(INSUFFICIENT, "insuficiente, insuficientes")
                .saysDenied(INSUFFICIENT, "tem, possui, suficientes")
                .says(
                        EXCEEDED,
                        "limitado, limitada, excedido, excedida, excedeu, muitas, demasiadas, demasiados, excesso de")
                .saysDenied(UNSUPPORTED, "suportado, suportada")
                .says(FAILED, "falhou, falha, falharam, falhas, falhadas, sem sucesso")
                .complains(
                        LOGIN,
                        REQUIRED,
                        "não autenticado, não está autenticado, por favor faça login, é necessário fazer login, para continuar faça login, por favor autentique")
                .complains(
                        PERMISSION,
                        DENIED,
                        "acesso negado, acesso proibido, acesso não autorizado, sem acesso, não tem acesso, não autorizado, não autorizada, não está autorizado, não tem permissão, não possui permissão, não é permitido, não tem autorização")
                .complains(CREDENTIALS, WRONG, "impossível fazer login com")
                .denies("não, impossível")
                .saysNone("sem, nenhum, nenhuma")
                .says(BANNED, "lista negra, na blacklist")
                .rules("da, dos, das")
                .saysLittle(
                        "os, as, um, uma, seu, sua, foi, foram, está, estão, ser, são, é, se, para, por, e, ou, em, com, este, esta, que, você, ainda, ao, pôde");
    }

    private static Vocabulary italian() {
        return new Vocabulary()
                .names(
                        CREDENTIALS,
                        "credenziali dell'utente, credenziali, dati di accesso, nome utente o password, utente o password, credenziali di autenticazione, nome utente password, utente e o password")
                .names(
                        LOGIN,
                        "autenticazione, autenticato, accedere, autenticarsi, autenticata, effettuare l'accesso, effettua l'accesso")
                .names(USER, "utente, utenti, nome utente")
                .names(ACCOUNT, "account dell'utente, account utente, profilo")
                .names(TOKEN, "token di accesso, gettone")
                .names(API_KEY, "chiave api, chiave di accesso")
                .names(SIGNATURE, "firma")
                .names(REFRESH_TOKEN, "token di aggiornamento")
                .names(
                        GRANT,
                        "codice di autorizzazione, concessione di autorizzazione, autorizzazione fornita, concessione dell'autorizzazione")
                .names(
                        CALLBACK,
                        "uri di reindirizzamento, url di reindirizzamento, uri di redirect, redirect uri richiesto, uri di redirezione")
                .names(SCOPE, "ambito, scope richiesto")
                .names(PERMISSION, "permesso, permessi, privilegi, diritti, autorizzazione, autorizzazioni")
                .names(ACCESS, "accesso")
                .names(LICENCE, "licenza, abbonamento")
                .names(ADDRESS, "indirizzo ip")
                .names(CERTIFICATE, "certificato")
                .names(SESSION, "sessione, sessioni")
                .names(SECOND_FACTOR, "due fattori, secondo fattore, codice di verifica, doppio fattore")
                .names(LIMIT, "richieste, limite")
                .names(ATTEMPTS, "tentativo, tentativi")
                .says(MISSING, "manca, mancano, mancante, mancanti, assente, vuota, vuoto")
                .saysDenied(MISSING, "fornita, fornite, fornito, forniti, immesse, presente, inserita, specificato")
                .says(WRONG, "invalido, invalida, errata, errato, errati, errate, incorrett*, sbagliat*")
                .saysDenied(
                        WRONG,
                        "valido, valida, valide, validi, corretta, corretto, corrette, corretti, riconosciuto, verificare, verificata, accettato")
                .saysDenied(MISMATCHED, "corrisponde, corrispondono, coincide, coincidono")
                .says(EXPIRED, "scaduto, scaduta, scadute, scaduti")
                .says(REVOKED, "revocato, revocata, revocati")
                .says(CHANGED, "cambiata, cambiato, modificata")
                .says(UNKNOWN, "sconosciuto, sconosciuta, inesistente")
                .saysDenied(UNKNOWN, "trovato, trovata, trovate, trovare, esiste, registrato")
                .says(DENIED, "negato, negata, vietato, proibito, rifiutato, rifiutata")
                .saysDenied(DENIED, "autorizzato, autorizzata, permesso, consentito, consentita")
                .says(LOCKED, "bloccato, bloccata")
                .says(DISABLED, "disabilitato, disabilitata, disattivato, disattivata, inattivo, inattiva, eliminato")
                .saysDenied(DISABLED, "attivo, attiva, attivato, attivata, abilitato, abilitata")
                .says(SUSPENDED, "sospeso, sospesa")
                .saysDenied(UNAVAILABLE, "disponibile, disponibili")
                .says(REQUIRED, "richiesto, richiesta, necessario, necessaria, obbligatorio, obbligatoria")
                .mustHave("deve, devi, richiede, occorre, bisogna, è necessario")
                .says(INSUFFICIENT, "insufficiente, insufficienti")
                .saysDenied(INSUFFICIENT, "hai, ha i permessi, dispone, possiede, sufficienti")
                .says(EXCEEDED, "limitata, superato, superata, troppi, troppe, superamento")
                .saysDenied(UNSUPPORTED, "supportato, supportata")
                .says(FAILED, "fallito, fallita, falliti, fallite, riuscita")
                .saysDenied(FAILED, "riuscito")
                .complains(
                        LOGIN,
                        REQUIRED,
                        "non autenticato, non hai effettuato l'accesso, effettua il login, effettuare il login, accedi per, devi accedere")
                .complains(LIMIT, EXCEEDED, "richiesta è stata limitata")
                .complains(
                        PERMISSION,
                        DENIED,
                        "accesso negato, accesso vietato, accesso non autorizzato, non hai accesso, non sei autorizzato, non autorizzato, non si dispone, non è autorizzato, non ti è permesso, non hai l'autorizzazione, non hai il permesso, non sei autorizzata")
                .complains(CREDENTIALS, WRONG, "impossibile eseguire il login con")
                .denies("non, impossibile")
                .saysNone("senza, nessun, nessuna, nessuno, privo")
                .says(BANNED, "lista nera")
                .rules("di, del, della, delle, dei, dell")
                .saysLittle(
                        "il, lo, gli, un, una, uno, tuo, tua, suo, sua, è, sono, sei, stato, stata, state, stati, essere, per, e, al, alla, con, questo, questa, questa, che, da, si, può, ancora");
    }
}
